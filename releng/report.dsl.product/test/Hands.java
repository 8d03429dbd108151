// SPDX-License-Identifier: EPL-2.0
import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** What a person does at the screen: presses keys, sees whether something has changed, takes pictures. */
final class Hands {

	static final int PATIENCE_SECONDS = 60;
	/** Points of the screen: a window that comes or goes, another page in it, a caret that blinks. */
	static final int WINDOW = 40_000;
	static final int PAGE = 3_000;
	private static final int CARET = 200;
	private static final int ATTEMPTS = 3;

	private final Robot robot = new Robot();
	private final Path album;
	private int pictures;

	Hands(Path album) throws AWTException {
		this.album = album;
		robot.setAutoDelay(25);
	}

	boolean seesWindow() {
		return difference(black(), screen()) > WINDOW;
	}

	void click(int x, int y) {
		robot.mouseMove(x, y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	/**
	 * Without a window manager keys go where the pointer is, and a window whose dialog has gone notices that only when the pointer comes into it:
	 * here, beside the menus.
	 */
	void comeBack() {
		Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
		robot.mouseMove(size.width - 1, size.height - 1);
		pause(200);
		robot.mouseMove(700, 12);
		pause(200);
	}

	/** The command that the quick search finds for these words. */
	void command(String words) {
		comeBack();
		change(WINDOW, () -> keys(KeyEvent.VK_CONTROL, KeyEvent.VK_3));
		type(words);
		calm();
		keys(KeyEvent.VK_ENTER);
		calm();
	}

	/** Does something, again if need be, until so many points of the screen have changed. A busy machine overlooks nothing, but is late. */
	void change(int points, Runnable action) {
		for (int i = 0; i < PATIENCE_SECONDS / 5; i++) {
			BufferedImage before = screen();
			action.run();
			for (int j = 0; j < 10; j++) {
				pause(500);
				if (difference(before, screen()) > points) {
					calm();
					return;
				}
			}
		}
		throw new AssertionError("nothing happens on the screen");
	}

	/** Does something until a dialog covers the window that is seen without one, or has gone. */
	void dialog(boolean there, BufferedImage bare, Runnable action) {
		again(() -> difference(bare, screen()) > WINDOW == there, action);
		calm();
	}

	/** Does something until it has come to what is expected: the quick search of a busy machine may not have found its words when Enter comes. */
	void again(BooleanSupplier expected, Runnable action) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			action.run();
			for (int i = 0; i < PATIENCE_SECONDS * 2; i++) {
				if (expected.getAsBoolean())
					return;
				pause(250);
			}
		}
		throw new AssertionError("done " + ATTEMPTS + " times in vain");
	}

	/** Waits until nothing moves but carets. */
	void calm() {
		BufferedImage before = screen();
		for (int calm = 0, i = 0; calm < 3 && i < PATIENCE_SECONDS * 3; i++) {
			pause(300);
			BufferedImage now = screen();
			calm = difference(before, now) < CARET ? calm + 1 : 0;
			before = now;
		}
	}

	BufferedImage screen() {
		return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
	}

	/**
	 * Whether an area is full of something. A view that has nothing to show is empty or says so in a line or two; one that shows a report has
	 * hardly a line of points without any writing.
	 */
	boolean isFilled(Rectangle area) {
		BufferedImage part = screen().getSubimage(area.x, area.y, area.width, area.height);
		long written = IntStream.range(0, area.height)
				.filter(y -> IntStream.range(1, area.width).anyMatch(x -> part.getRGB(x, y) != part.getRGB(0, y))).count();
		return written * 3 > area.height;
	}

	private BufferedImage black() {
		BufferedImage screen = screen();
		return new BufferedImage(screen.getWidth(), screen.getHeight(), screen.getType());
	}

	/** How many points differ. */
	private static int difference(BufferedImage one, BufferedImage other) {
		int[] before = points(one);
		int[] after = points(other);
		return (int) IntStream.range(0, before.length).filter(i -> before[i] << 8 != after[i] << 8).count();
	}

	private static int[] points(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	void paste(String text) {
		Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
		keys(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
	}

	void type(String text) {
		for (char sign : text.toCharArray()) {
			int key = sign == '\n' ? KeyEvent.VK_ENTER : sign == '\t' ? KeyEvent.VK_TAB : KeyEvent.getExtendedKeyCodeForChar(sign);
			if (Character.isUpperCase(sign))
				keys(KeyEvent.VK_SHIFT, key);
			else
				keys(key);
		}
	}

	/** Presses keys together. */
	void keys(int... together) {
		for (int key : together)
			robot.keyPress(key);
		for (int i = together.length - 1; i >= 0; i--)
			robot.keyRelease(together[i]);
	}

	static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	void picture(String name) {
		try {
			ImageIO.write(screen(), "png", new File(album.toFile(), ++pictures + "-" + name + ".png"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
