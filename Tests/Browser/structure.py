"""What a page owes to those who hear it: names that lead somewhere, headings in steps, one title."""

FAULTS = """() => {
  const faults = [], of = selector => [...document.querySelectorAll(selector)];
  const seen = new Map();
  for (const {id} of of('[id]')) seen.set(id, (seen.get(id) ?? 0) + 1);
  for (const [id, count] of seen) {
    if (!id || /\\s/.test(id)) faults.push(`an id is empty or has a space in it: "${id}"`);
    else if (count > 1) faults.push(`the id ${id} stands ${count} times`);
  }
  let above = 0;
  for (const heading of of('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName[1]);
    if (level > above + 1) faults.push(`an h${level} follows ${above ? 'an h' + above : 'nothing'}: ${heading.textContent.trim().slice(0, 40)}`);
    if (!heading.textContent.trim()) faults.push(`an h${level} says nothing`);
    above = level;
  }
  const titles = of('h1').length;
  if (titles !== 1) faults.push(`the page has ${titles} h1`);
  for (const name of ['for', 'list', 'form', 'headers', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns', 'aria-errormessage'])
    for (const element of of(`[${name}]`))
      for (const id of (element.getAttribute(name).trim() || '""').split(/\\s+/))
        if (!seen.has(id)) faults.push(`${element.localName} ${name}: there is no ${id}`);
  for (const label of of('label[for]'))
    if (seen.has(label.htmlFor) && !label.control) faults.push(`label for: ${label.htmlFor} is no field`);
  for (const link of of('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute('href').slice(1));
    if (!seen.has(id)) faults.push(`a link leads to #${id}, which is not on the page`);
  }
  return faults;
}"""


def faults(page):
    """What is wrong with the page that is open, a line each."""
    return page.evaluate(FAULTS)
