(() => {
	const table = document.getElementById('reports'), body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
	const filter = document.getElementById('filter'), faulty = document.getElementById('faulty'), shown = document.getElementById('shown');
	const words = new Map([...body.rows].map(row => [row, row.textContent.toLowerCase()]));
	const show = () => {
		const wanted = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
		let count = 0;
		for (const [row, text] of words) {
			row.hidden = !wanted.every(word => text.includes(word)) || faulty.checked && !row.classList.contains('faulty');
			if (!row.hidden) count++;
		}
		shown.textContent = count;
	};
	const sort = (column, descending) => {
		const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
		const value = row => row.cells[column].textContent;
		const number = heads[column].classList.contains('n');
		const compare = (a, b) => number ? (parseFloat(value(a)) || 0) - (parseFloat(value(b)) || 0) : collator.compare(value(a), value(b));
		body.append(...[...body.rows].sort((a, b) => descending ? compare(b, a) : compare(a, b)));
	};
	heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
		const number = head.classList.contains('n'), now = head.getAttribute('aria-sort');
		const descending = now ? now === 'ascending' : number;
		for (const other of heads) other.removeAttribute('aria-sort');
		head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
		sort(column, descending);
	}));
	filter.addEventListener('input', show);
	faulty.addEventListener('change', show);
	show();
})();
