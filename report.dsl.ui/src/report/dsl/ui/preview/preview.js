// SPDX-License-Identifier: EPL-2.0
// Runs in the page of the preview: takes new states of it in, marks where the caret is, tells what is clicked on.
(function () {
	if (window.reportPreview)
		return;
	var marked = null;

	function number(element, name) {
		return Number(element.getAttribute(name));
	}

	/** The narrowest element whose text the caret stands in; in the white space of a line the nearest of that line. */
	function at(offset, lineStart, lineEnd) {
		var best = null, width = Infinity, near = null, distance = Infinity;
		document.querySelectorAll('article [data-from]').forEach(function (element) {
			var from = number(element, 'data-from'), to = number(element, 'data-to');
			if (from <= offset && offset <= to && to - from <= width) {
				best = element;
				width = to - from;
			}
			var away = offset < from ? from - offset : offset - to;
			if (from >= lineStart && to <= lineEnd && away < distance) {
				near = element;
				distance = away;
			}
		});
		return best || near;
	}

	window.reportPreview = {
		show: function (html) {
			var x = window.scrollX, y = window.scrollY;
			document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
			marked = null;
			window.scrollTo(x, y);
		},
		caret: function (offset, lineStart, lineEnd) {
			var element = at(offset, lineStart, lineEnd);
			if (element === marked)
				return;
			if (marked)
				marked.classList.remove('caret');
			if (element) {
				element.classList.add('caret');
				element.scrollIntoView({ block: 'nearest' });
			}
			marked = element;
		}
	};

	document.addEventListener('click', function (event) {
		var element = event.target.closest('[data-from]');
		if (element)
			location.href = 'report-select:' + number(element, 'data-from') + '-' + number(element, 'data-to');
	});
})();
