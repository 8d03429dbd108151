// SPDX-License-Identifier: EPL-2.0
/** Makes screenshots small enough for a repository: at most 256 colours, a byte a pixel. */
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

/** @param {Buffer} png of 8 bits a channel, with or without alpha, which is dropped @returns {Buffer} */
export function shrink(png) {
	const { width, height, channels, data } = decode(png);
	const pixels = new Uint32Array(width * height);
	for (let i = 0; i < pixels.length; i++) pixels[i] = data.readUIntBE(i * channels, 3);
	const palette = choose(pixels);
	const nearest = new Map(palette.map((color, index) => [color, index]));
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0, i = 0; y < height; y++)
		for (let x = 0; x < width; x++, i++) {
			let index = nearest.get(pixels[i]);
			if (index === undefined) nearest.set(pixels[i], (index = closest(palette, pixels[i])));
			rows[y * (width + 1) + 1 + x] = index;
		}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const colors = Buffer.alloc(palette.length * 3);
	palette.forEach((color, index) => {
		colors.writeUIntBE(color, index * 3, 3);
	});
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', colors),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** The most frequent colours, of each group of nearly equal ones the most frequent. */
function choose(pixels) {
	const counts = new Map();
	for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
	const groups = new Map();
	for (const [color, count] of counts) {
		const group = color & 0xf8f8f8;
		const known = groups.get(group);
		if (!known) groups.set(group, { color, most: count, count });
		else {
			known.count += count;
			if (count > known.most) Object.assign(known, { color, most: count });
		}
	}
	return [...groups.values()]
		.sort((one, other) => other.count - one.count)
		.slice(0, COLORS)
		.map(group => group.color);
}

function closest(palette, color) {
	let best = 0;
	let least = Infinity;
	palette.forEach((candidate, index) => {
		let distance = 0;
		for (const shift of [16, 8, 0]) distance += (((candidate >> shift) & 255) - ((color >> shift) & 255)) ** 2;
		if (distance < least) [best, least] = [index, distance];
	});
	return best;
}

/** Undoes the compression and the filters of the rows. */
function decode(png) {
	const parts = [];
	for (let at = SIGNATURE.length; at < png.length; ) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const channels = { 2: 3, 6: 4 }[png[25]];
	const filtered = inflateSync(Buffer.concat(parts));
	const stride = width * channels;
	const data = Buffer.alloc(height * stride);
	for (let y = 0; y < height; y++) {
		const filter = filtered[y * (stride + 1)];
		for (let x = 0; x < stride; x++) {
			const at = y * stride + x;
			const left = x < channels ? 0 : data[at - channels];
			const up = y === 0 ? 0 : data[at - stride];
			const corner = x < channels || y === 0 ? 0 : data[at - stride - channels];
			data[at] = filtered[y * (stride + 1) + 1 + x] + predict(filter, left, up, corner);
		}
	}
	return { width, height, channels, data };
}

function predict(filter, left, up, corner) {
	switch (filter) {
		case 0:
			return 0;
		case 1:
			return left;
		case 2:
			return up;
		case 3:
			return (left + up) >> 1;
		default: {
			const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
			return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
		}
	}
}

function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(checksum(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The cyclic redundancy check of PNG. */
function checksum(bytes) {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum >>> 0;
}
