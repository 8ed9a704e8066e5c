/** Puts text on the clipboard, also where a page from disk may not use the clipboard's own interface. */
export async function copyText(text: string): Promise<void> {
  // Typed as always there; a page that is not from a secure context has none.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    const done = await clipboard.writeText(text).then(
      () => true,
      () => false, // refused: no focus, or no permission
    );
    if (done) return;
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  field.className = "unseen";
  document.body.append(field);
  field.select();
  // Deprecated, and the only way that works everywhere.
  const copied = (document as { execCommand(command: string): boolean }).execCommand("copy");
  field.remove();
  if (!copied)
    throw new Error("The browser does not let this page copy. Select the text and copy it by hand.");
}
