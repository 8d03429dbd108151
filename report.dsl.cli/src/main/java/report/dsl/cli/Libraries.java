// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

/** The libraries that read and write documents, as far as they ask the process how to behave. */
final class Libraries {

	private Libraries() {
	}

	/**
	 * Libraries that draw look for a screen, and those that log for somewhere to log to; what they would say is for their developers.
	 * Said before any of them is touched, and only in a process that is this program and nothing else.
	 */
	static void quieten() {
		System.setProperty("java.awt.headless", "true");
		System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
		System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
		System.setProperty("log4j2.StatusLogger.level", "OFF");
		System.setProperty("xr.util-logging.loggingEnabled", "false");
	}
}
