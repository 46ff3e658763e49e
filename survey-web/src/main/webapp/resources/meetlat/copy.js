// Buttons that copy a text of the page; without script they are not there, and the text can be selected.
'use strict';

/** In pages without a secure connection browsers offer only this. */
function copySelected(element) {
  const selection = getSelection();
  selection.selectAllChildren(element);
  const copied = document.execCommand('copy');
  selection.removeAllRanges();
  return copied ? Promise.resolve() : Promise.reject(new Error('not copied'));
}

for (const button of document.querySelectorAll('button[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const element = document.getElementById(button.dataset.copies);
    const copying = navigator.clipboard ? navigator.clipboard.writeText(element.innerText) : copySelected(element);
    const status = document.getElementById('copied');
    copying.then(() => { status.textContent = button.dataset.copied; }, () => { getSelection().selectAllChildren(element); });
  });
}
