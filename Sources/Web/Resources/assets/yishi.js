// Everything works without this: it spares a second click, saves drafts, shows likely twins, notices news, and prints.
"use strict";
document.addEventListener("submit", function (event) {
  var form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "1";
  setTimeout(function () { delete form.dataset.sent; }, 4000);
});
var problem = document.querySelector(".problem");
if (problem) problem.focus();
document.querySelectorAll("[data-print]").forEach(function (button) {
  button.hidden = false;
  button.addEventListener("click", function () { window.print(); });
});
document.querySelectorAll("form[data-draft]").forEach(function (form) {
  var timer = 0;
  form.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      var body = new URLSearchParams();
      new FormData(form).forEach(function (value, name) { if (typeof value === "string") body.append(name, value); });
      body.set("draft", form.dataset.draft);
      fetch("/work/draft", { method: "POST", body: body, headers: { "Sec-Yishi": "draft" } });
    }, 1500);
  });
});
document.querySelectorAll("[data-twins]").forEach(function (place) {
  var timer = 0;
  place.form = place.closest("form");
  place.form.elements.text.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      var body = new URLSearchParams();
      ["csrf", "text"].forEach(function (name) { body.set(name, place.form.elements[name].value); });
      fetch(place.dataset.twins, { method: "POST", body: body, headers: { "Sec-Yishi": "twins" } })
        .then(function (answer) { return answer.ok ? answer.text() : ""; })
        .then(function (markup) { place.innerHTML = markup; });
    }, 800);
  });
});
document.querySelectorAll("[data-live]").forEach(function (place) {
  if (!window.EventSource) return;
  var touched = false;
  ["input", "toggle"].forEach(function (kind) { document.addEventListener(kind, function () { touched = true; }, true); });
  var source = new EventSource(place.dataset.live);
  source.onmessage = function (event) {
    if (event.data === place.dataset.revision) return;
    source.close();
    if (touched) place.hidden = false; else location.reload();
  };
});
