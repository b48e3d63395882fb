// GOV.UK Frontend writes "left" and "right".  A page that runs from right to left needs "start" and "end".
const sides = { left: "start", right: "end" };

export function logical(css) {
  return css
    .replace(/([{;])(margin|padding|border)-(left|right)\b/g, (_, before, what, side) => `${before}${what}-inline-${sides[side]}`)
    .replace(/([{;])(left|right):/g, (_, before, side) => `${before}inset-inline-${sides[side]}:`)
    .replace(/([{;])float:(left|right)/g, (_, before, side) => `${before}float:inline-${sides[side]}`)
    .replace(/([{;])text-align:(left|right)/g, (_, before, side) => `${before}text-align:${sides[side]}`);
}
