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
        (place.querySelector(":checked") || place.querySelector("input:not([type=hidden]), select, textarea") || place).focus({preventScroll: true});
      }
    });
  }

  /* Says beside its place in the summary that it is answered; the box keeps its height, so that nothing moves. */
  function putRight(card) {
    const entry = summary && summary.querySelector(`a[href="#${card.id}"]`);
    if (entry && !entry.dataset.right) {
      entry.dataset.right = "right";
      for (const what of entry.querySelectorAll("span")) {
        what.remove();
      }
      entry.append(" \u2013 " + summary.dataset.saved);
      if (!summary.querySelector("a:not([data-right])")) {
        summary.classList.replace("wrong", "right");
        summary.querySelector("h2").textContent = summary.dataset.done;
      }
    }
  }

  const form = document.getElementById("answers");
  if (!form) {
    return;
  }
  const preview = !form.elements._key.value;
  const words = document.getElementById("words").dataset;
  const connection = document.getElementById("connection");
  const items = new Map();
  const FIRST_WAIT = 2000, LONGEST_WAIT = 30000, TYPING = 1200, PATIENCE = 15000;
  const SHORT = 8000; // what browsers still send from a page that is left: 64 kB in all, at most four bytes a character
  let key = form.elements._key.value, lost = false, retry = 0, wait = FIRST_WAIT, ended = preview, going = null;

  window.addEventListener("pageshow", event => event.persisted && !preview && location.reload());

  /* What belongs to the card itself, and not to the words to "other, namely" that stand on it. */
  function own(card, selector) {
    return [...card.querySelectorAll(selector)].filter(one => one.closest("[data-item]") === card);
  }

  /* The places of a ranking, as {place, value}, first place first. */
  function places(card, asSent) {
    return [...card.querySelectorAll("select")]
      .map(field => [...field.options].find(option => asSent ? option.defaultSelected : option.selected))
      .filter(option => option && option.value !== "")
      .map(option => ({place: Number(option.value.split(":")[0]), value: option.closest("li").dataset.value}))
      .sort((one, other) => one.place - other.place);
  }

  /* What is given on a card now, or what was on it when the page was sent. */
  function values(card, asSent) {
    if (card.dataset.ranks) {
      return places(card, asSent).map(one => one.value);
    }
    return own(card, "input:not([type=hidden]), textarea").filter(field => !isTick(field)
        || (asSent ? field.defaultChecked : field.checked))
      .map(field => asSent && !isTick(field) ? field.defaultValue : field.value).filter(value => value !== "");
  }

  function isTick(field) {
    return field.type === "radio" || field.type === "checkbox";
  }

  function same(one, other) {
    return one.length === other.length && one.every((value, i) => value === other[i]);
  }

  const COMPARE = {"=": d => d === 0, "!=": d => d !== 0, "<": d => d < 0, "<=": d => d <= 0, ">": d => d > 0, ">=": d => d >= 0};

  /* A condition as the server made it (see BrowserCondition); a question that is not put counts as open. */
  function holds(when) {
    if (typeof when === "boolean") {
      return when;
    }
    const [word, code, sign, other] = when;
    if (word === "all" || word === "any") {
      return word === "all" ? when.slice(1).every(holds) : when.slice(1).some(holds);
    }
    if (word === "not") {
      return !holds(code);
    }
    const item = items.get(code);
    const given = item && item.asked ? values(item.card) : [];
    if (given.length === 0 || word === "answered") {
      return given.length > 0;
    }
    if (word === "one") {
      return given.some(value => sign.includes(value));
    }
    const answer = word === "number" ? Number(given[0].trim().replace(",", ".")) : given[0];
    return !Number.isNaN(answer) && COMPARE[sign](answer < other ? -1 : answer > other ? 1 : 0);
  }

  function route() {
    items.forEach(item => item.when && item.put(holds(item.condition)));
  }

  /* Buttons to move the choices of a ranking, beside the fields for their places. */
  class Ranking {
    constructor(item) {
      this.item = item;
      this.list = item.card.querySelector(".ranks");
      this.rows = [...this.list.children];
      this.most = Number(item.card.dataset.ranks);
      this.told = item.card.querySelector("[data-told]");
      for (const row of this.rows) {
        const name = row.querySelector("label").textContent;
        const moves = Object.assign(document.createElement("span"), {className: "moves"});
        for (const [sign, words_, by] of [["\u2191", words.up, -1], ["\u2193", words.down, 1]]) {
          const button = Object.assign(document.createElement("button"), {type: "button", textContent: sign});
          button.setAttribute("aria-label", words_.replace("{0}", name));
          button.addEventListener("click", () => this.move(row, by, button));
          moves.append(button);
        }
        row.append(moves);
        row.querySelector("select").addEventListener("change", event => {
          const place = Number(event.target.value.split(":")[0]) || 0;
          const order = this.order.filter(value => value !== row.dataset.value);
          if (place) {
            order.splice(place - 1, 0, row.dataset.value);
          }
          this.set(order, row, event.target);
        });
      }
      this.keep();
    }

    keep() {
      this.order = values(this.item.card);
      this.show(this.order);
    }

    move(row, by, button) {
      const value = row.dataset.value, order = this.order.filter(one => one !== value), at = this.order.indexOf(value);
      const to = at < 0 ? (by < 0 ? Math.min(order.length, this.most - 1) : this.most) : at + by;
      if (to >= 0 && to < this.most) {
        order.splice(to, 0, value);
      } else if (to < 0) {
        order.unshift(value);
      }
      this.set(order, row, button);
    }

    set(order, row, focused) {
      this.show(order.slice(0, this.most));
      focused.focus();
      const place = this.order.indexOf(row.dataset.value) + 1, name = row.querySelector("label").textContent;
      this.told.textContent = (place ? words.place : words.noPlace).replace("{0}", name).replace("{1}", place);
      this.item.changed(0);
    }

    show(order) {
      this.order = order;
      for (const row of this.rows) {
        const place = order.indexOf(row.dataset.value) + 1;
        row.querySelector("select").value = place ? place + ":" + row.dataset.value : "";
        row.classList.toggle("placed", place > 0);
      }
      const rank = row => order.indexOf(row.dataset.value) >>> 0;
      this.list.append(...[...this.rows].sort((one, other) => rank(one) - rank(other)));
    }
  }

  class Item {
    constructor(card) {
      this.card = card;
      this.code = card.dataset.item;
      this.base = form.elements[this.code + ".base"];
      [this.note] = own(card, ".note");
      [this.line] = own(card, ".saved");
      this.when = card.closest("[data-when]");
      this.condition = this.when && JSON.parse(this.when.dataset.when);
      this.saved = values(card, true);
      this.ranking = card.dataset.ranks && new Ranking(this);
      this.sent = [];
      this.busy = false;
      this.stopped = false;
      this.offerClear();
    }

    /* Whether it is put to the respondent now. */
    get asked() {
      return !this.when || !this.when.hidden;
    }

    put(asked) {
      this.when.hidden = this.when.disabled = !asked;
    }

    /* What it is put under must be saved first: the server puts it under the same condition. */
    get waits() {
      return this.when && [...items.values()].some(other => other !== this && (other.busy || other.dirty)
        && this.when.dataset.when.includes('"' + other.code + '"'));
    }

    get dirty() {
      return !this.stopped && this.asked && !this.half && !same(values(this.card), this.saved);
    }

    /* Whether it is a date that was begun and not finished, for which a browser gives no value. */
    get half() {
      return this.asked && own(this.card, "[type=date]").some(field => field.validity.badInput);
    }

    tellHalf() {
      if (this.half) {
        this.toldHalf = true;
        this.mark(words.half);
      } else if (this.toldHalf) {
        this.toldHalf = false;
        this.settle();
      }
    }

    /* Whether the browser cannot send it while it leaves: it is too long, or an earlier save of it is still under way. */
    get stays() {
      const given = values(this.card);
      return this.dirty && (this.busy ? !same(given, this.sent[this.sent.length - 1]) : this.body(given).length >= SHORT);
    }

    body(given) {
      return JSON.stringify({values: given, base: Number(this.base.value)});
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
      if (this.dirty) { // leaving a field whose text was saved while typing changes nothing
        this.say("");
      }
      if (preview && values(this.card).length > 0) {
        this.settle();
      }
      route();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), delay);
    }

    async save() {
      clearTimeout(this.timer);
      if (this.busy || ended || !this.dirty || this.waits) {
        return;
      }
      this.busy = true;
      const given = values(this.card);
      this.sent.push(given);
      const body = this.body(given);
      try {
        const reply = await fetch(form.dataset.save + this.code, {method: "PUT", keepalive: body.length < SHORT,
          headers: {"Content-Type": "application/json", "X-Page-Key": key}, body,
          signal: AbortSignal.timeout && AbortSignal.timeout(PATIENCE)});
        const told = await reply.json().catch(() => ({}));
        this.busy = false; // only now: what is saved next builds on what was told
        if (!isOurs(reply.status, told)) {
          throw new Error(reply.status);
        }
        this.take(reply.status, given, told);
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
        if (given.length > 0) {
          putRight(this.card);
        }
        if (this.dirty) {
          this.save();
        } else {
          this.say(words.saved);
        }
        items.forEach(item => item.when && item.save());
      } else if (status === 409 && told.revision !== undefined) {
        this.contested(told);
      } else if (status === 422 || status === 413 || status === 400) {
        this.stopped = true;
        this.mark(told.detail || words.long);
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
      const ours = this.sent.find(given => this.written(given) === told.value);
      if (ours) {
        this.base.value = told.revision;
        this.saved = ours;
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

    /* As the server stores it. */
    written(given) {
      const text = given.join("|");
      return text.trim() === "" ? "" : this.card.querySelector("[inputmode]") ? text.trim().replace(",", ".") : text;
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
      own(this.card, "input:not([type=hidden]), textarea").forEach(field => {
        if (field.type === "radio" || field.type === "checkbox") {
          field.checked = stored.includes(field.value);
        } else {
          field.value = told.typed;
        }
      });
      if (this.ranking) {
        this.ranking.show(stored);
      }
      route();
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
      const [field] = own(this.card, "[aria-invalid]");
      if (field) {
        field.setAttribute("aria-invalid", "true");
      }
    }

    settle() {
      this.card.classList.remove("wrong");
      this.note.replaceChildren();
      const [field] = own(this.card, "[aria-invalid]");
      if (field) {
        field.setAttribute("aria-invalid", "false");
      }
    }
  }

  /* Whether Meetlat itself says what became of an answer. A server that is just starting, a proxy or the sign-in of a network
     in a train may reply anything, "all is well" and "not here" included. */
  function isOurs(status, told) {
    return status === 200 ? Number.isInteger(told.revision)
      : status === 413 || [400, 403, 409, 410, 422].includes(status) && String(told.type).startsWith("urn:meetlat:problem:answering.");
  }

  /* What is under way counts: it may have been taken back since, and that is still to be sent. */
  function unsaved() {
    return [...items.values()].some(item => item.busy || item.dirty);
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
  route();
  items.forEach(item => item.dirty && item.changed(0)); // chosen before this script was there
  form.addEventListener("change", event => {
    const card = event.target.closest("[data-item]");
    if (card && !card.dataset.ranks) {
      items.get(card.dataset.item).changed(0);
    }
  });
  form.addEventListener("input", event => {
    const card = event.target.closest("[data-item]");
    if (card && event.target.matches("[type=text], textarea")) {
      items.get(card.dataset.item).changed(TYPING);
    }
  });
  form.addEventListener("focusout", event => {
    if (event.target.type === "date") {
      items.get(event.target.closest("[data-item]").dataset.item).tellHalf();
    }
  });
  window.addEventListener("online", saveAll);
  document.addEventListener("visibilitychange", () => document.hidden && saveAll());

  /* Without a connection the browser would leave the page, and its answers, for an error of its own. */
  form.addEventListener("submit", event => {
    if (preview) {
      return;
    }
    const half = [...items.values()].find(item => item.half);
    if (half) {
      event.preventDefault();
      half.tellHalf();
      half.card.querySelector("[type=date]").focus();
    } else if (lost || navigator.onLine === false) {
      event.preventDefault();
      unreachable();
      saveAll();
    } else if (unsaved()) {
      event.preventDefault();
      going = event.submitter;
      saveAll();
    }
  });
  window.addEventListener("beforeunload", event => {
    if (!ended && (lost || [...items.values()].some(item => item.stays))) {
      event.preventDefault();
    }
  });
})();
