// Asks the browser for a passkey, or for a new one, and sends its answer with the form. Where it cannot, the page says so and nothing is shown.
(() => {
  'use strict';
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const known = (list) => (list || []).map((one) => ({...one, id: bytes(one.id)}));

  const create = async (options) => {
    const made = await navigator.credentials.create({publicKey: {...options, challenge: bytes(options.challenge),
      user: {...options.user, id: bytes(options.user.id)}, excludeCredentials: known(options.excludeCredentials)}});
    return {made, response: {attestationObject: text(made.response.attestationObject),
      transports: made.response.getTransports ? made.response.getTransports() : []}};
  };

  const get = async (options) => {
    const made = await navigator.credentials.get({publicKey: {...options, challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials)}});
    return {made, response: {authenticatorData: text(made.response.authenticatorData), signature: text(made.response.signature),
      userHandle: made.response.userHandle ? text(made.response.userHandle) : null}};
  };

  const answer = async (form) => {
    const options = JSON.parse(form.dataset.options);
    const {made, response} = await (form.dataset.passkey === 'create' ? create : get)(options);
    form.elements.challenge.value = options.challenge;
    form.elements.credential.value = JSON.stringify({id: made.id, rawId: text(made.rawId), type: made.type,
      authenticatorAttachment: made.authenticatorAttachment, clientExtensionResults: {},
      response: {...response, clientDataJSON: text(made.response.clientDataJSON)}});
  };

  const forms = [...document.querySelectorAll('form[data-passkey]')];
  const can = (form) => window.PublicKeyCredential && window.location.origin === form.dataset.origin;

  forms.filter(can).forEach((form) => {
    form.hidden = false;
    const failed = form.querySelector('[data-failed]');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      failed.hidden = true;
      try {
        await answer(form);
        HTMLFormElement.prototype.submit.call(form);
      } catch (refused) {
        failed.hidden = false; // Closed by the person, or the browser has none: the sentence says so.
      }
    });
  });
  if (forms.some(can)) {
    document.querySelectorAll('[data-passkeys]').forEach((part) => { part.hidden = false; });
    document.querySelectorAll('[data-no-passkeys]').forEach((part) => { part.hidden = true; });
  }
})();
