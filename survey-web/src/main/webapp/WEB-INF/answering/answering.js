/* Saves each answer when it is given, keeps it while there is no connection, and says which. Without this script the page
   works as well: then the form saves. */
(() => {
  "use strict";

  const welcome = document.querySelector("form[data-opened]");
  if (welcome) {
    fetch(welcome.dataset.opened, {method: "POST", keepalive: true,
      body: new URLSearchParams({_key: welcome.elements._key.value})}).catch(() => {});
  }

  const summary = document.getElementById("summary");
  if (summary) {
    summary.focus();
    summary.addEventListener("click", event => {
      const place = event.target.closest("a") && document.querySelector(event.target.closest("a").getAttribute("href"));
      if (place) {
        event.preventDefault();
        place.scrollIntoView({block: "center"});
        (place.querySelector(":checked") || place.querySelector("input:not([type=hidden]), textarea") || place).focus({preventScroll: true});
      }
    });
  }

  const form = document.getElementById("answers");
  if (!form || !form.elements._key.value) {
    return;
  }
  const words = document.getElementById("words").dataset;
  const connection = document.getElementById("connection");
  const items = new Map();
  const FIRST_WAIT = 2000, LONGEST_WAIT = 30000, TYPING = 1200, PATIENCE = 15000;
  const SHORT = 8000; // what browsers still send from a page that is left: 64 kB in all, at most four bytes a character
  let key = form.elements._key.value, lost = false, retry = 0, wait = FIRST_WAIT, ended = false, going = null;

  window.addEventListener("pageshow", event => event.persisted && location.reload());

  function values(card) {
    const fields = [...card.querySelectorAll("input:not([type=hidden]), textarea")];
    return fields.filter(field => (field.type !== "radio" && field.type !== "checkbox") || field.checked)
      .map(field => field.value).filter(value => value !== "");
  }

  function same(one, other) {
    return one.length === other.length && one.every((value, i) => value === other[i]);
  }

  class Item {
    constructor(card) {
      this.card = card;
      this.code = card.dataset.item;
      this.base = form.elements[this.code + ".base"];
      this.note = card.querySelector(".note");
      this.line = card.querySelector(".saved");
      this.saved = values(card);
      this.sent = [];
      this.busy = false;
      this.stopped = false;
      this.offerClear();
    }

    get dirty() {
      return !this.stopped && !same(values(this.card), this.saved);
    }

    say(text) {
      (this.word || (this.word = this.line.insertBefore(document.createElement("span"), this.line.firstChild))).textContent = text;
    }

    offerClear() {
      const chosen = this.card.querySelector("input[type=radio]:checked");
      if (!chosen === !this.clear) {
        return;
      }
      if (this.clear) {
        this.clear.remove();
        this.clear = null;
        return;
      }
      this.clear = Object.assign(document.createElement("button"), {type: "button", className: "clear", textContent: words.clear});
      this.clear.setAttribute("aria-describedby", this.card.id);
      this.clear.addEventListener("click", () => {
        this.card.querySelectorAll(":checked").forEach(field => { field.checked = false; });
        this.card.querySelector("input[type=radio]").focus();
        this.changed(0);
      });
      this.line.append(this.clear);
    }

    changed(delay) {
      this.stopped = false;
      this.offerClear();
      this.say("");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), delay);
    }

    async save() {
      clearTimeout(this.timer);
      if (this.busy || ended || !this.dirty) {
        return;
      }
      this.busy = true;
      const given = values(this.card);
      this.sent.push(given);
      const body = JSON.stringify({values: given, base: Number(this.base.value)});
      try {
        const reply = await fetch(form.dataset.save + this.code, {method: "PUT", keepalive: body.length < SHORT,
          headers: {"Content-Type": "application/json", "X-Page-Key": key}, body,
          signal: AbortSignal.timeout && AbortSignal.timeout(PATIENCE)});
        this.busy = false;
        if (reply.status >= 500 || reply.status === 429) {
          throw new Error(reply.status);
        }
        this.take(reply.status, given, await reply.json().catch(() => ({})));
        reached();
      } catch (e) {
        this.busy = false;
        unreachable();
      }
    }

    take(status, given, told) {
      if (status === 200) {
        this.base.value = told.revision;
        this.saved = given;
        this.sent = [];
        if (told.key) {
          key = form.elements._key.value = told.key;
        }
        this.settle();
        if (this.dirty) {
          this.save();
        } else {
          this.say(words.saved);
        }
      } else if (status === 409 && told.revision !== undefined) {
        this.contested(told);
      } else if (status === 422 || status === 413 || status === 400) {
        this.stopped = true;
        this.mark(told.detail || "");
      } else if (status === 403) {
        connection.textContent = connection.dataset.expired;
        ended = true;
      } else {
        ended = true;
        location.assign(form.dataset.home);
      }
      goOn();
    }

    /* A reply of ours may have got lost on the way: then what is stored is what we sent. */
    contested(told) {
      const stored = told.value === "" ? [] : told.value.split("|");
      if (this.sent.some(given => same(given, stored))) {
        this.base.value = told.revision;
        this.saved = stored;
        this.save();
        return;
      }
      this.stopped = true;
      this.mark(words.contested);
      const where = Object.assign(document.createElement("p"), {textContent: words.elsewhere});
      const other = Object.assign(document.createElement("blockquote"), {className: "told", textContent: told.words});
      const choose = Object.assign(document.createElement("div"), {className: "choose"});
      for (const [label, act] of [[words.keep, () => this.keep(told)], [words.take, () => this.follow(told, stored)]]) {
        const button = Object.assign(document.createElement("button"), {type: "button", className: "quiet", textContent: label});
        button.addEventListener("click", act);
        choose.append(button);
      }
      this.note.append(where, other, choose);
    }

    keep(told) {
      this.base.value = told.revision;
      this.saved = ["\u0000"]; // equal to nothing that can be given: it is sent again
      this.stopped = false;
      this.settle();
      this.save();
      this.card.focus();
    }

    follow(told, stored) {
      this.base.value = told.revision;
      this.card.querySelectorAll("input:not([type=hidden]), textarea").forEach(field => {
        if (field.type === "radio" || field.type === "checkbox") {
          field.checked = stored.includes(field.value);
        } else {
          field.value = told.typed;
        }
      });
      this.saved = values(this.card);
      this.stopped = false;
      this.settle();
      this.offerClear();
      this.say(words.saved);
      this.card.focus();
    }

    mark(text) {
      this.card.classList.add("wrong");
      this.note.setAttribute("role", "alert");
      this.note.replaceChildren(Object.assign(document.createElement("p"), {textContent: text}));
      const field = this.card.querySelector("[aria-invalid]");
      if (field) {
        field.setAttribute("aria-invalid", "true");
      }
    }

    settle() {
      this.card.classList.remove("wrong");
      this.note.replaceChildren();
      const field = this.card.querySelector("[aria-invalid]");
      if (field) {
        field.setAttribute("aria-invalid", "false");
      }
    }
  }

  function unsaved() {
    return [...items.values()].some(item => item.dirty);
  }

  /* The button that was pressed has waited for what was not saved yet. */
  function goOn() {
    if (going && !ended && !unsaved()) {
      const pressed = going;
      going = null;
      form.requestSubmit(pressed);
    }
  }

  function unreachable() {
    lost = true;
    going = null;
    connection.classList.remove("well");
    connection.textContent = connection.dataset.offline;
    clearTimeout(retry);
    retry = setTimeout(saveAll, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  function reached() {
    wait = FIRST_WAIT;
    if (lost && !unsaved()) {
      lost = false;
      connection.classList.add("well");
      connection.textContent = connection.dataset.online;
      setTimeout(() => lost || ended || (connection.textContent = ""), 6000);
    } else if (lost) {
      saveAll();
    }
  }

  function saveAll() {
    items.forEach(item => item.save());
  }

  document.querySelectorAll("[data-item]").forEach(card => items.set(card.dataset.item, new Item(card)));
  form.addEventListener("change", event => {
    const card = event.target.closest("[data-item]");
    if (card) {
      items.get(card.dataset.item).changed(0);
    }
  });
  form.addEventListener("input", event => {
    const card = event.target.closest("[data-item]");
    if (card && event.target.matches("[type=text], textarea")) {
      items.get(card.dataset.item).changed(TYPING);
    }
  });
  window.addEventListener("online", saveAll);
  document.addEventListener("visibilitychange", () => document.hidden && saveAll());

  /* Without a connection the browser would leave the page, and its answers, for an error of its own. */
  form.addEventListener("submit", event => {
    if (lost || navigator.onLine === false) {
      event.preventDefault();
      unreachable();
      saveAll();
    } else if (unsaved()) {
      event.preventDefault();
      going = event.submitter;
      saveAll();
    } else {
      ended = true;
    }
  });
  window.addEventListener("beforeunload", event => {
    if (!ended && lost) {
      event.preventDefault();
    }
  });
})();
