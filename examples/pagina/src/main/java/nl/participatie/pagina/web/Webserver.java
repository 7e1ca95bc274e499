package nl.participatie.pagina.web;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.function.BiFunction;
import nl.participatie.pagina.inhoud.Antwoord;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The server, on this machine alone. What it takes is bounded: threads, connections, sizes, time.
 */
public final class Webserver implements AutoCloseable {

  private static final int MEESTE_DRADEN = 32;
  private static final int MEESTE_VERBINDINGEN = 256;
  private static final int LANGSTE_KOP = 8 * 1024;
  private static final Duration STILTE = Duration.ofSeconds(30);

  private final Server server;
  private final ServerConnector ingang;

  private Webserver(Server server, ServerConnector ingang) {
    this.server = server;
    this.ingang = ingang;
  }

  /**
   * Starts the server.
   *
   * @param bladen what to answer to a path, decoded, and a question, not decoded
   * @param poort the port; 0 for any that is free
   * @return the server, which listens
   * @throws IOException if it cannot listen there
   */
  public static Webserver start(BiFunction<String, String, Antwoord> bladen, int poort)
      throws IOException {
    QueuedThreadPool draden = new QueuedThreadPool(MEESTE_DRADEN);
    draden.setName("pagina");
    Server server = new Server(draden);
    ServerConnector ingang = new ServerConnector(server, new HttpConnectionFactory(vorm()));
    ingang.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    ingang.setPort(poort);
    ingang.setIdleTimeout(STILTE.toMillis());
    server.addConnector(ingang);
    server.addBean(new NetworkConnectionLimit(MEESTE_VERBINDINGEN, server));
    server.setHandler(new Verzoeken(bladen));
    server.setErrorHandler(new Verzoekfouten());
    Webserver webserver = new Webserver(server, ingang);
    try {
      server.start();
    } catch (IOException e) {
      webserver.close();
      throw e;
    } catch (Exception e) {
      webserver.close();
      throw new IOException(e);
    }
    return webserver;
  }

  private static HttpConfiguration vorm() {
    HttpConfiguration vorm = new HttpConfiguration();
    vorm.setSendServerVersion(false);
    vorm.setSendXPoweredBy(false);
    vorm.setRequestHeaderSize(LANGSTE_KOP);
    return vorm;
  }

  /**
   * The port.
   *
   * @return the port on which it listens
   */
  public int poort() {
    return ingang.getLocalPort();
  }

  /**
   * Waits until the server stops.
   *
   * @throws InterruptedException if the wait is interrupted
   */
  public void wacht() throws InterruptedException {
    server.join();
  }

  /** Stops the server. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server does not stop", e);
    }
  }
}
