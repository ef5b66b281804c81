// SPDX-License-Identifier: Apache-2.0
// Finds the answers of this page by the words of a question. Nothing leaves the page. The points come ready in
// faq-index.js; here they are only added up.
(function (root) {
  'use strict';
  var WORD = /[^\s!-\/:-@\[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+(?:['\u2019.][^\s!-\/:-@\[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+)*/g;
  var ELISION = /^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['\u2019]/;

  function fold(word) {
    return word.normalize ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;
  }

  // The stem of a word: that of the same form, of the form without accents, or the longest one it begins with.
  function stem(index, word) {
    if (has(index.forms, word)) return index.forms[word];
    var folded = fold(word);
    if (!index.folded) {
      index.folded = {};
      for (var form in index.forms) if (has(index.forms, form)) index.folded[fold(form)] = index.forms[form];
    }
    if (has(index.folded, folded)) return index.folded[folded];
    for (var length = folded.length - 1; length >= 4 && length >= folded.length - 4; length--) {
      var start = folded.slice(0, length);
      if (has(index.folded, start)) return index.folded[start];
      if (has(index.points, start)) return start;
    }
    return word;
  }

  function has(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  }

  // The ids of the answers, best first; null where the question has no word that says something.
  function find(index, question) {
    var words = question.toLowerCase().match(WORD) || [];
    var before = null;
    var asked = {};
    var terms = {};
    for (var i = 0; i < words.length; i++) {
      var plain = words[i].replace(ELISION, '').replace(/['\u2019]s$/, '');
      var empty = has(index.none, words[i].replace(/\u2019/g, "'")) || has(index.none, plain);
      var one = { stem: stem(index, plain), empty: empty };
      if (!empty) asked[one.stem] = terms[one.stem] = true;
      if (before && !(before.empty && empty)) terms[before.stem + ' ' + one.stem] = true;
      before = one;
    }
    var count = Object.keys(asked).length;
    if (count === 0) return null;
    var found = [];
    for (var place = 0; place < index.ids.length; place++) {
      var points = 0;
      var shared = 0;
      for (var term in terms) {
        var given = has(index.points, term) ? index.points[term][place] : 0;
        points += given;
        if (given > 0 && has(asked, term)) shared++;
      }
      if (shared > 0 && shared * index.oneIn >= count) found.push({ id: index.ids[place], points: points });
    }
    found.sort(function (a, b) { return b.points - a.points || (a.id < b.id ? -1 : 1); });
    return found;
  }

  root.vigieFind = find;
  if (typeof document === 'undefined' || !root.vigieFaq) return;

  function listen(form) {
    var index = root.vigieFaq[form.getAttribute('data-language')];
    var section = form.parentNode;
    if (!index) return;
    var articles = Array.prototype.slice.call(section.getElementsByTagName('article'));
    var field = form.getElementsByTagName('input')[0];
    var status = form.getElementsByTagName('output')[0];
    function show() {
      var found = field.value.trim() ? find(index, field.value) : null;
      articles.forEach(function (article) {
        article.hidden = found !== null;
        section.appendChild(article);
      });
      if (found === null) {
        status.textContent = '';
        return;
      }
      found.forEach(function (one) {
        var article = document.getElementById(one.id);
        article.hidden = false;
        section.appendChild(article);
      });
      status.textContent = found.length
        ? form.getAttribute('data-found').replace('#', found.length)
        : form.getAttribute('data-none');
    }
    form.hidden = false;
    field.addEventListener('input', show);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  }

  Array.prototype.forEach.call(document.querySelectorAll('form[role=search]'), listen);
})(typeof window === 'undefined' ? this : window);
