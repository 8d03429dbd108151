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
	const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
	const sort = (column, descending) => {
		const number = heads[column].classList.contains('n');
		const keys = [...body.rows].map(row => {
			const text = row.cells[column].textContent;
			return { row, key: number ? parseFloat(text) || 0 : text };
		});
		keys.sort(number ? (a, b) => a.key - b.key : (a, b) => collator.compare(a.key, b.key));
		if (descending) keys.reverse();
		const rows = document.createDocumentFragment();
		for (const { row } of keys) rows.append(row);
		body.replaceChildren(rows);
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
