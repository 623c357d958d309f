import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Prints text and labels of each XMI file of a folder, offsets as they are, and writes it anew. */
public class UimaReader {
  public static void main(String[] arguments) throws Exception {
    File folder = new File(arguments[0]);
    PrintStream output = new PrintStream(System.out, false, "UTF-8");
    TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(
      new XMLInputSource(new File(folder, "TypeSystem.xml")));
    types.resolveImports();
    CAS cas = CasCreationUtils.createCas(types, null, null);
    File[] files = folder.listFiles((parent, name) -> name.endsWith(".xmi"));
    Arrays.sort(files);
    for (File file : files) {
      cas.reset();
      try (FileInputStream input = new FileInputStream(file)) {
        XmiCasDeserializer.deserialize(input, cas, false);
      }
      output.println(line(cas));
      File copy = new File(arguments[1], file.getName());
      try (FileOutputStream written = new FileOutputStream(copy)) {
        XmiCasSerializer.serialize(cas, written);
      }
    }
    output.flush();
  }

  private static String line(CAS cas) {
    List<String> spans = new ArrayList<>();
    Type span = cas.getTypeSystem().getType("custom.Span");
    Feature label = span.getFeatureByBaseName("label");
    for (AnnotationFS annotation : cas.getAnnotationIndex(span)) {
      spans.add("[" + annotation.getBegin() + "," + annotation.getEnd() + ","
        + quoted(annotation.getStringValue(label)) + "]");
    }
    return "{\"text\":" + quoted(cas.getDocumentText()) + ",\"spans\":["
      + String.join(",", spans) + "]}";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char unit : text.toCharArray()) {
      if (unit == '"' || unit == '\\') quoted.append('\\').append(unit);
      else if (unit < 0x20 || unit > 0x7E) quoted.append(String.format("\\u%04x", (int) unit));
      else quoted.append(unit);
    }
    return quoted.append('"').toString();
  }
}
