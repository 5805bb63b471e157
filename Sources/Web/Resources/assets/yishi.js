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
  // The button that Enter presses stands for the form's own.
  if (button && button.classList.contains("skip")) button = form.querySelector("button");
  if (form === sent.form && button === sent.button && Date.now() - sent.at < 4000) { event.preventDefault(); return; }
  // Sent once more as it was, it keeps its key and acts once; what was changed since is something else.
  if (form === sent.form && sent.text !== held(form) && form.elements.once && window.crypto) {
    form.elements.once.value = Array.prototype.map.call(
      crypto.getRandomValues(new Uint8Array(16)), function (byte) { return (byte + 256).toString(16).slice(1); }).join("");
  }
  sent = { form: form, button: button, at: Date.now(), text: held(form) };
});
window.addEventListener("pageshow", function (event) {
  if (event.persisted) sent.at = 0;
  forgetTaken();
  // Where a browser puts back on its own what was taken or thrown away, it goes; what was neither lies on the shelf.
  if (shelf && window.performance && performance.navigation && performance.navigation.type === 2 && !event.persisted) {
    document.querySelectorAll("form[data-draft]:not([data-typed])").forEach(function (form) {
      if (!kept("draft " + form.dataset.draft)) form.reset();
    });
  }
});

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

// What somebody writes is kept in this tab until it was sent, and with their account for those who have one. It belongs to whoever
// the page was made for: nobody else who signs in here gets to see it.
var shelf = (function () {
  try { return window.sessionStorage; } catch (error) { return null; }
})();
var proofs = ["csrf", "by", "once", "draft"];
// Whom the page was made for. Whoever has no account is the same also when the browser's cookies are gone.
function writer(form) { return form.hasAttribute("data-account") && form.elements.by ? form.elements.by.value : ""; }
function keep(form) {
  if (!shelf || !window.FormData || !FormData.prototype.forEach) return;
  var kept = { by: writer(form), once: form.elements.once.value, fields: [] };
  new FormData(form).forEach(function (value, name) {
    var field = form.elements[name];
    var isSecret = field && field.type === "password";
    if (typeof value === "string" && proofs.indexOf(name) < 0 && !isSecret) kept.fields.push([name, value]);
  });
  try { shelf.setItem("draft " + form.dataset.draft, JSON.stringify(kept)); } catch (error) { /* It is full: the page itself still holds it. */ }
}
function kept(name) {
  try { return JSON.parse(shelf.getItem(name)); } catch (error) { return null; }
}
function forgetAll(isDone) {
  if (!shelf) return;
  Object.keys(shelf).forEach(function (name) {
    if (name.indexOf("draft ") === 0 && isDone(kept(name))) shelf.removeItem(name);
  });
}
// The server says which form it took. Nothing of it stays, not even on its own page, when somebody comes back to that.
function forgetTaken() {
  var taken = /(?:^|; )sent=([^;]*)/.exec(document.cookie);
  if (!taken) return;
  forgetAll(function (draft) { return !draft || taken[1].split(".").indexOf(draft.once) >= 0; });
  document.querySelectorAll("form[data-draft]").forEach(function (form) {
    if (taken[1].split(".").indexOf(form.elements.once.value) >= 0) form.reset();
  });
}
forgetTaken();
// Puts back what was written; whatever the browser or the server put there already is older.
function restore(form) {
  var draft = shelf && kept("draft " + form.dataset.draft);
  if (!draft || draft.by !== writer(form)) return false;
  var names = draft.fields.map(function (pair) { return pair[0]; });
  var isChanged = false;
  var hidden = [];
  Array.prototype.forEach.call(form.elements, function (field) {
    if (!field.name || field.type === "file" || field.type === "password" || field.type === "submit" || proofs.indexOf(field.name) >= 0) return;
    var values = draft.fields.filter(function (pair) { return pair[0] === field.name; }).map(function (pair) { return pair[1]; });
    if (field.type === "checkbox" || field.type === "radio") {
      var isOn = values.indexOf(field.value) >= 0;
      if (field.checked !== isOn) { field.checked = isOn; isChanged = true; }
    } else if (names.indexOf(field.name) >= 0 && values.length === 1 && field.value !== values[0]) {
      if (field.type === "hidden") { hidden.push([field, values[0]]); return; }
      field.value = values[0];
      isChanged = true;
    }
    if (isChanged) for (var box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  });
  // The state that it was typed from; where nothing was typed, the page is of the present one.
  if (isChanged) hidden.forEach(function (pair) { pair[0].value = pair[1]; });
  return isChanged;
}

document.querySelectorAll("form[data-draft]").forEach(function (form) {
  var note = document.getElementById(form.id + "-restored");
  var isMember = form.hasAttribute("data-account");
  // What comes back from the server is what was sent just now.
  if (form.hasAttribute("data-typed")) keep(form);
  else if (restore(form) && note) note.hidden = false;
  if (note) note.querySelectorAll("button").forEach(function (button) {
    button.addEventListener("click", function () {
      if (shelf) shelf.removeItem("draft " + form.dataset.draft);
      if (button.hasAttribute("data-reload")) { form.reset(); note.hidden = true; }
    });
  });
  var timer = 0;
  function forget() { clearTimeout(timer); timer = 0; }
  function save(isLeaving) {
    forget();
    if (!window.fetch) return;
    var body = new URLSearchParams();
    new FormData(form).forEach(function (value, name) { if (typeof value === "string") body.append(name, value); });
    body.set("draft", form.dataset.draft);
    ask("/work/draft", "draft", body, isLeaving).catch(function () {});
  }
  form.addEventListener("input", function () {
    keep(form);
    if (!isMember) return;
    forget();
    timer = setTimeout(save, 1500);
  });
  // What is sent is no draft any more, once it was taken.
  form.addEventListener("submit", function () { keep(form); forget(); });
  document.addEventListener("click", function (event) { if (timer && event.target.closest("a[href]")) save(true); }, true);
  document.addEventListener("visibilitychange", function () { if (timer && document.hidden) save(true); });
});
// Whoever signs out leaves nothing in this browser.
document.querySelectorAll("form[action$='/sign-out']").forEach(function (form) {
  form.addEventListener("submit", function () { forgetAll(function () { return true; }); });
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
      ["csrf", "by", "text"].forEach(function (name) { body.set(name, form.elements[name].value); });
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
