// What GOV.UK Frontend has no setting for.

// It writes "left" and "right".  A page that runs from right to left needs "start" and "end".
const sides = { left: "start", right: "end" };

export function logical(css) {
  return css
    .replace(/([{;])(margin|padding|border)-(left|right)\b/g, (_, before, what, side) => `${before}${what}-inline-${sides[side]}`)
    .replace(/([{;])(left|right):/g, (_, before, side) => `${before}inset-inline-${sides[side]}:`)
    .replace(/([{;])float:(left|right)/g, (_, before, side) => `${before}float:inline-${sides[side]}`)
    .replace(/([{;])text-align:(left|right)/g, (_, before, side) => `${before}text-align:${sides[side]}`);
}

// Colours that its components take straight from the government's own palette, and what stands for each.
const colours = {
  "#0b0c0c": "#1c2a2b",
  "#1d70b8": "#1d5c57",
  "#0f385c": "#153f3c",
  "#d2e2f1": "#eef3f1",
  "#f4f8fb": "#eef3f1",
  "#f3f3f3": "#eef3f1",
  "#cecece": "#c5cfcc",
  "#858686": "#4a5858",
  "#0f7a52": "#1d5c57",
  "#0b5c3e": "#153f3c",
  "#083d29": "#0d2927",
  "#ca3535": "#2d3340",
  "#982828": "#171b24",
  "#651b1b": "#171b24",
};

export function recoloured(css) {
  return css.replace(/#[0-9a-f]{6}\b/g, (theirs) => colours[theirs] ?? theirs);
}
