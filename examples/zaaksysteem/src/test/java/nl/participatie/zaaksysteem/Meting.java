package nl.participatie.zaaksysteem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** What one connection saw: times in nanoseconds, refusals and errors. */
final class Meting {

  private final LongStream.Builder verzoeken = LongStream.builder();
  private final LongStream.Builder rondes = LongStream.builder();
  private final List<String> fouten = new ArrayList<>();
  private long geweigerd;

  void verzoek(long nanoseconden) {
    verzoeken.add(nanoseconden);
  }

  void ronde(long nanoseconden) {
    rondes.add(nanoseconden);
  }

  void geweigerd() {
    geweigerd++;
  }

  void fout(String fout) {
    fouten.add(fout);
  }

  LongStream verzoektijden() {
    return verzoeken.build();
  }

  LongStream rondetijden() {
    return rondes.build();
  }

  long keerGeweigerd() {
    return geweigerd;
  }

  List<String> fouten() {
    return Collections.unmodifiableList(fouten);
  }
}
