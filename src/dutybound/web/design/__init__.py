"""How pages look: the layout, the components, the styles and the font."""
