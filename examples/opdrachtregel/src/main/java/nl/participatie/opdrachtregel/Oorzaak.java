package nl.participatie.opdrachtregel;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file cannot be read or written, as the key of a text. */
final class Oorzaak {

  private Oorzaak() {}

  static String van(Throwable fout) {
    if (fout instanceof NoSuchFileException) {
      return "oorzaak.bestaatNiet";
    }
    if (fout instanceof AccessDeniedException) {
      return "oorzaak.geenToegang";
    }
    if (fout instanceof FileAlreadyExistsException || fout instanceof NotDirectoryException) {
      return "oorzaak.geenMap";
    }
    return fout instanceof InvalidPathException ? "oorzaak.geenNaam" : "oorzaak.anders";
  }
}
