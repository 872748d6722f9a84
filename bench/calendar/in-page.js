// Runs in the pages that are measured, before anything of their own: in ours and in the floor, so that it costs both alike.
// Plain JavaScript, because what goes to a page cannot bring anything along.
{
  let changed = 0;
  let awaited = false;
  let frames = null;
  let dropAt = null;

  window.bench = {
    /** When the last frame that changed anything was on the screen. */
    painted: 0,
    from: 0,

    /** Presses a button. Here, because looking for it from outside costs the page a walk over all that it holds. */
    press(button) {
      window.bench.from = performance.now();
      document.querySelector(button).click();
    },

    /** Resolves once `until` is there and nothing has changed for so long. */
    quiet(until, ms) {
      return new Promise((done) => {
        const look = () => {
          const still = performance.now() - Math.max(window.bench.painted, changed) > ms;
          if (still && document.querySelector(until)) done();
          else setTimeout(look, 50);
        };
        look();
      });
    },

    /** Notes every frame from now on: when it began and how long after the one before. */
    record() {
      const noted = [];
      let last = performance.now();
      dropAt = null;
      const each = (now) => {
        if (frames !== noted) return;
        noted.push({ at: now, ms: now - last });
        last = now;
        requestAnimationFrame(each);
      };
      frames = noted;
      requestAnimationFrame(each);
    },

    dropped() {
      dropAt = performance.now();
    },

    recorded() {
      const noted = frames;
      frames = null;
      return { noted, dropAt };
    },
  };

  new MutationObserver(() => {
    changed = performance.now();
    if (awaited) return;
    awaited = true;
    requestAnimationFrame(() => {
      awaited = false;
      // A message that is sent in a frame comes once it is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.bench.painted = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
