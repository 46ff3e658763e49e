// A colour picked from a palette is written into the field beside it; without script there is the field alone.
'use strict';

for (const palette of document.querySelectorAll('input[type=color][data-writes]')) {
  const field = document.getElementById(palette.dataset.writes);
  const show = () => {
    if (/^#[0-9a-f]{6}$/i.test(field.value.trim())) {
      palette.value = field.value.trim();
    }
  };
  show();
  palette.hidden = false;
  palette.addEventListener('input', () => { field.value = palette.value; });
  field.addEventListener('input', show);
}
