"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const rules = JSON.parse(find("search-index").textContent);
  const form = find("search"), box = find("search-words"), told = find("search-told"), list = find("search-found");
  const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  const has = (text, word) => ` ${text}`.includes(` ${word}`);

  const rank = (rule, words) => words.filter((word) => has(rule.named, word)).length;

  const item = (rule) => {
    const li = document.createElement("li"), a = document.createElement("a");
    a.href = rule.page;
    a.textContent = rule.title;
    li.append(a, ` (${rule.id})`);
    return li;
  };

  const look = () => {
    const words = wordsOf(box.value);
    const found = words.length ? rules.filter((rule) => words.every((word) => has(rule.words, word))) : [];
    found.sort((one, other) => rank(other, words) - rank(one, words));
    list.replaceChildren(...found.map(item));
    const count = found.length === 1 ? "1 rule found." : `${found.length} rules found.`;
    told.textContent = words.length ? count : "";
  };

  box.addEventListener("input", look);
  form.addEventListener("submit", (event) => { event.preventDefault(); look(); });
  form.hidden = false;
  look();
})();
