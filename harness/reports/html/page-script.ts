/** All that moves in a page: a word for the mark under the pointer or the focus, finding a model, looking at samples. */
export const pageScript = String.raw`"use strict";
(function () {
  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
  var byId = function (id) { return document.getElementById(id); };
  var tip = byId("tip");
  var shown;

  function say(point) {
    if (shown === point) return;
    shown = point;
    all(".is-on").forEach(function (mark) { mark.classList.remove("is-on"); });
    if (!point) { tip.hidden = true; return; }
    var model = point.getAttribute("data-model");
    all(".point").forEach(function (mark) {
      if (mark === point || (point.hasAttribute("data-model") && mark.getAttribute("data-model") === model)) mark.classList.add("is-on");
    });
    tip.textContent = point.getAttribute("aria-label");
    tip.hidden = false;
    var box = point.getBoundingClientRect();
    var left = Math.min(Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2), document.documentElement.clientWidth - tip.offsetWidth - 8);
    var top = box.top - tip.offsetHeight - 8;
    tip.style.left = left + "px";
    tip.style.top = (top < 8 ? box.bottom + 8 : top) + "px";
  }

  all("svg.chart").forEach(function (chart) {
    var points = all(".point", chart);
    points.forEach(function (point, place) { point.setAttribute("tabindex", place === 0 ? "0" : "-1"); });
    chart.addEventListener("pointerover", function (event) { say(event.target.closest(".point")); });
    chart.addEventListener("pointerleave", function () { say(); });
    chart.addEventListener("focusin", function (event) { say(event.target.closest(".point")); });
    chart.addEventListener("focusout", function () { say(); });
    chart.addEventListener("keydown", function (event) {
      var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -points.length, End: points.length }[event.key];
      if (event.key === "Escape") say();
      var here = points.indexOf(event.target);
      if (step === void 0 || here < 0) return;
      event.preventDefault();
      var next = points[Math.max(0, Math.min(points.length - 1, here + step))];
      event.target.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
  });
  window.addEventListener("scroll", function () { say(); }, { passive: true });

  var find = byId("find");
  if (find) {
    find.hidden = false;
    find.querySelector("select").addEventListener("change", function (event) {
      var model = event.target.value;
      document.body.classList.toggle("is-finding", model !== "");
      all("[data-model]").forEach(function (mark) {
        mark.classList.toggle("is-found", model !== "" && mark.getAttribute("data-model") === model);
      });
    });
  }

  window.addEventListener("beforeprint", function () {
    all("figure details").forEach(function (details) { details.open = true; });
  });

  var held = byId("trial-data");
  if (!held) return;
  var data = JSON.parse(held.textContent);
  var form = byId("filters"), list = byId("trials"), found = byId("found"), pages = byId("pages");
  var size = 50, page = 0, matches = data.rows;
  form.hidden = false;
  var lower = data.texts.map(function (text) { return text.toLowerCase(); });

  function add(parent, tag, text, kind) {
    var element = document.createElement(tag);
    if (text !== void 0) element.textContent = text;
    if (kind) element.className = kind;
    parent.appendChild(element);
    return element;
  }

  function part(parent, title, text) {
    var column = add(parent, "div");
    add(column, "h4", title);
    var box = add(column, "pre", text);
    box.tabIndex = 0;
    box.setAttribute("dir", "auto");
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", title);
  }

  function open(details, row) {
    if (details.childElementCount > 1) return;
    var facts = ["epoch " + row.epoch, row.setting];
    if (row.problem) facts.push("problem " + row.problem);
    if (row.stratum) facts.push("stratum " + row.stratum);
    add(details, "p", facts.join(" · "), "note");
    var columns = add(details, "div", void 0, "columns");
    part(columns, "Prompt", data.texts[row.input]);
    part(columns, "Target", data.texts[row.target]);
    part(columns, "Output", data.texts[row.output]);
    var score = row.outcome + (row.answer === void 0 ? "" : "\nread as: " + row.answer) + (row.judges === void 0 ? "" : "\n" + row.judges);
    part(columns, "Score", score);
  }

  function show() {
    list.textContent = "";
    list.start = page * size + 1;
    matches.slice(page * size, (page + 1) * size).forEach(function (row) {
      var details = add(add(list, "li"), "details");
      var summary = add(details, "summary");
      add(summary, "span", row.kind === "wrong" && row.outcome !== "wrong" ? "wrong (" + row.outcome + ")" : row.outcome, "outcome is-" + row.kind);
      add(summary, "bdi", " " + row.model + " · " + row.suite + " · " + row.id + (row.form ? " · " + row.form : ""));
      details.addEventListener("toggle", function () { if (details.open) open(details, row); });
    });
    var last = Math.max(1, Math.ceil(matches.length / size));
    found.textContent = matches.length + (matches.length === 1 ? " trial" : " trials") + (last > 1 ? ", page " + (page + 1) + " of " + last : "");
    pages.hidden = last < 2;
    pages.children[0].disabled = page === 0;
    pages.children[1].disabled = page >= last - 1;
  }

  function filter() {
    var wanted = {};
    Array.prototype.forEach.call(form.elements, function (field) { if (field.name && field.value) wanted[field.name] = field.value; });
    var text = (wanted.text || "").toLowerCase();
    matches = data.rows.filter(function (row) {
      return ["model", "suite", "kind", "form"].every(function (key) { return wanted[key] === void 0 || row[key] === wanted[key]; }) &&
        (text === "" || row.id.toLowerCase().indexOf(text) >= 0 || [row.input, row.target, row.output].some(function (place) { return lower[place].indexOf(text) >= 0; }));
    });
    page = 0;
    show();
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  pages.addEventListener("click", function (event) {
    var step = Number(event.target.getAttribute("data-step"));
    if (!step) return;
    page += step;
    show();
    list.scrollIntoView();
  });
  show();
})();
`;
