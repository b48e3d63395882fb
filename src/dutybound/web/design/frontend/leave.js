// A quick way out of every page.  Without this script the button is a plain link to the same place.
// With it the page goes blank at once, and "back" does not lead to this page again.
const button = document.querySelector(".duty-exit");
const said = (button?.dataset.pressed ?? "").split("|");
const told = document.createElement("div");
told.className = "duty-exit__told";
told.setAttribute("role", "status");
document.body.append(told);

function leave(event) {
  event?.preventDefault();
  document.body.classList.add("duty-leaving");
  document.title = "";
  location.replace(button.href);
}

let presses = 0;
let waiting;

function forget() {
  presses = 0;
  told.textContent = "";
}

// Shift counts only when it is pressed by itself: not in writing a capital, nor in going back with Tab.
let alone = false;

function pressed(event) {
  alone = event.key === "Shift";
  if (!alone) forget();
}

function released(event) {
  if (event.key !== "Shift" || !alone) return;
  alone = false;
  presses += 1;
  told.textContent = said[presses - 1] ?? "";
  clearTimeout(waiting);
  if (presses === 3) leave();
  else waiting = setTimeout(forget, 5000);
}

if (button) {
  button.addEventListener("click", leave);
  document.addEventListener("keydown", pressed);
  document.addEventListener("keyup", released);
  // A page that the browser kept is shown again without its blank cover.
  addEventListener("pageshow", () => document.body.classList.remove("duty-leaving"));
}
