// Everything works without this: it spares a second click, saves drafts, shows likely twins, notices news, and prints.
"use strict";

// A button pressed twice sends once. Another button of the form is another answer, and a page come back to starts afresh.
var pressed = null;
var sent = { form: null, button: null, at: 0, text: "" };
// What a form holds, without the key that lets it act once.
function held(form) {
  var text = "";
  if (window.FormData && FormData.prototype.forEach) new FormData(form).forEach(function (value, name) {
    if (name !== "once") text += name + "=" + (value.name === undefined ? value : value.name + value.size) + "\n";
  });
  return text;
}
document.addEventListener("click", function (event) { pressed = event.target.closest("button"); }, true);
document.addEventListener("submit", function (event) {
  var form = event.target;
  var button = event.submitter || pressed;
  if (form === sent.form && button === sent.button && Date.now() - sent.at < 4000) { event.preventDefault(); return; }
  // Sent once more as it was, it keeps its key and acts once; what was changed since is something else.
  if (form === sent.form && sent.text !== held(form) && form.elements.once && window.crypto) {
    form.elements.once.value = Array.prototype.map.call(
      crypto.getRandomValues(new Uint8Array(16)), function (byte) { return (byte + 256).toString(16).slice(1); }).join("");
  }
  sent = { form: form, button: button, at: Date.now(), text: held(form) };
});
window.addEventListener("pageshow", function (event) { if (event.persisted) sent.at = 0; });

var problem = document.querySelector(".problem");
if (problem) problem.focus();

document.querySelectorAll("[data-print]").forEach(function (button) {
  button.hidden = false;
  button.addEventListener("click", function () { window.print(); });
});

// The header tells the server that a piece is asked for, no page; a page of signing in is none.
function ask(path, piece, body, isLeaving) {
  return fetch(path, {
    method: "POST", body: body, headers: { "X-Yishi": piece }, credentials: "same-origin", redirect: "manual", keepalive: isLeaving === true
  });
}

document.querySelectorAll("form[data-draft]").forEach(function (form) {
  if (!window.fetch) return;
  var timer = 0;
  function forget() { clearTimeout(timer); timer = 0; }
  function save(isLeaving) {
    forget();
    var body = new URLSearchParams();
    new FormData(form).forEach(function (value, name) { if (typeof value === "string") body.append(name, value); });
    body.set("draft", form.dataset.draft);
    ask("/work/draft", "draft", body, isLeaving).catch(function () {});
  }
  form.addEventListener("input", function () { forget(); timer = setTimeout(save, 1500); });
  // What is sent is no draft any more.
  form.addEventListener("submit", forget);
  document.addEventListener("click", function (event) { if (timer && event.target.closest("a[href]")) save(true); }, true);
  document.addEventListener("visibilitychange", function () { if (timer && document.hidden) save(true); });
});

document.querySelectorAll("[data-twins]").forEach(function (place) {
  var form = place.closest("form");
  var text = form && form.elements.text;
  if (!window.fetch || !text) return;
  var timer = 0;
  var newest = 0;
  text.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      var round = ++newest;
      var body = new URLSearchParams();
      ["csrf", "text"].forEach(function (name) { body.set(name, form.elements[name].value); });
      ask(place.dataset.twins, "twins", body)
        .then(function (answer) { return answer.ok && answer.headers.get("X-Yishi") === "twins" ? answer.text() : ""; })
        .catch(function () { return ""; })
        .then(function (markup) { if (round === newest) place.innerHTML = markup; });
    }, 800);
  });
});

// A page nobody has touched opens itself anew when something changed; one in which somebody works only says so.
document.querySelectorAll("[data-live]").forEach(function (place) {
  if (!window.EventSource) return;
  var source = null;
  // A refused form would be sent again, or lose what it holds.
  var isTouched = problem !== null;
  // Opened anew by itself, it would stop whoever is on the way to another page.
  ["input", "click", "keydown", "submit", "beforeunload"].forEach(function (kind) {
    window.addEventListener(kind, function () { isTouched = true; }, true);
  });
  // What was typed before this ran, or was put back by the browser, made no event.
  function isFilled(field) {
    return field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }
  // A page out of sight holds no connection: browsers allow a house only six.
  function listen() {
    if (source) source.close();
    source = document.hidden ? null : new EventSource(place.dataset.live);
    if (source) source.onmessage = function (event) {
      if (event.data === place.dataset.revision) return;
      source.close();
      if (isTouched || Array.prototype.some.call(document.querySelectorAll("input, textarea"), isFilled)) place.hidden = false;
      else location.reload();
    };
  }
  document.addEventListener("visibilitychange", function () { if (place.hidden) listen(); });
  listen();
});
