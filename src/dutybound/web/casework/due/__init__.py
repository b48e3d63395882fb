"""From day to day: clocks worked out anew, one mail a day that something falls due, a calendar to look at."""
