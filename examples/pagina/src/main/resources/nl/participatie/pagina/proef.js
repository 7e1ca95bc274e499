// Shows at once what a choice does. Without this file the button asks for the whole page.
'use strict';
(() => {
  const formulier = document.getElementById('formulier');
  const knop = document.getElementById('verzend');
  if (!formulier || !knop) {
    return;
  }
  let vorige = new AbortController();

  // only what differs from how it is now goes into the address
  const vraag = () => {
    const delen = new URLSearchParams();
    for (const veld of formulier.elements) {
      if (veld.type === 'hidden' || (veld.checked && !('huidig' in veld.dataset))) {
        delen.append(veld.name, veld.value);
      }
    }
    const tekst = delen.toString();
    return tekst ? '?' + tekst : '';
  };

  // the form stays, and with it the focus; what it says about options changes
  const neemOver = (nieuw) => {
    for (const plek of document.querySelectorAll('[data-vervang]')) {
      plek.replaceChildren(...nieuw.getElementById(plek.id).childNodes);
    }
    for (const plek of document.querySelectorAll('[data-merk]')) {
      const tekst = nieuw.getElementById(plek.id).textContent;
      if (plek.textContent !== tekst) {
        plek.textContent = tekst;
      }
    }
  };

  const verlegAdres = () => {
    history.replaceState(null, '', formulier.getAttribute('action') + vraag());
    const rest = new URLSearchParams(location.search);
    rest.delete('taal');
    for (const link of document.querySelectorAll('a[data-taal]')) {
      const taal = link.dataset.taal === 'nl' ? '' : 'taal=' + link.dataset.taal;
      const delen = [taal, rest.toString()].filter((deel) => deel).join('&');
      link.href = location.pathname + (delen ? '?' + delen : '');
    }
  };

  const toon = async () => {
    vorige.abort();
    const deze = new AbortController();
    vorige = deze;
    try {
      const antwoord = await fetch(formulier.dataset.proef + vraag(), { signal: deze.signal });
      if (!antwoord.ok) {
        throw new Error(String(antwoord.status));
      }
      const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
      if (!deze.signal.aborted) {
        neemOver(nieuw);
        verlegAdres();
      }
    } catch (fout) {
      if (!deze.signal.aborted) {
        knop.hidden = false; // asks for the whole page instead
      }
    }
  };

  knop.hidden = true;
  formulier.addEventListener('change', toon);
  // Enter in the form does what the change already did
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (knop.hidden) {
      gebeurtenis.preventDefault();
      toon();
    }
  });
})();
