package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.apache.hc.core5.util.CharArrayBuffer;
import vn.lgsp.check.probe.net.TroubleCode;

/** What we take for an HTTP/1 answer: our bounds, and the places where a lenient reader could be led astray. */
final class AnswerRules {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int MOST_INTERIM = 20;
    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxLineLength(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxEmptyLineCount(2)
            .build();
    private static final Pattern STATUS_LINE =
            Pattern.compile("HTTP/[0-9]\\.[0-9] [1-9][0-9]{2}(?: .*)?", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final Pattern TLS_RECORD = Pattern.compile("[\\x14-\\x17]\\x03.*", Pattern.DOTALL);

    private AnswerRules() {}

    static ManagedHttpClientConnectionFactory connections() {
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(BOUNDS)
                .responseParserFactory(new Parsers())
                .incomingContentLengthStrategy(AnswerRules::length)
                .build();
    }

    private static final class Parsers implements HttpMessageParserFactory<ClassicHttpResponse> {
        @Override
        public HttpMessageParser<ClassicHttpResponse> create() {
            return new Parser();
        }

        @Override
        @Deprecated
        public HttpMessageParser<ClassicHttpResponse> create(Http1Config config) {
            return create();
        }
    }

    /** Of one connection. Lets only so many interim answers (1xx) pass before a final one. */
    private static final class Parser extends DefaultHttpResponseParser {
        private int interim;

        Parser() {
            super(BOUNDS);
        }

        @Override
        protected ClassicHttpResponse createMessage(CharArrayBuffer line) throws IOException, HttpException {
            var text = line.toString();
            if (!STATUS_LINE.matcher(text).matches()) {
                throw new BadMessage(
                        TLS_RECORD.matcher(text).matches() ? TroubleCode.HTTP_SPEAKS_TLS : TroubleCode.HTTP_NOT_HTTP,
                        text);
            }
            var response = super.createMessage(line);
            interim = response.getCode() < 200 ? interim + 1 : 0;
            if (interim > MOST_INTERIM || response.getCode() == 101) {
                throw new BadMessage(TroubleCode.HTTP_ENDLESS_INTERIM, interim + " × " + response.getCode());
            }
            return response;
        }
    }

    private static long length(HttpMessage message) throws HttpException {
        var lengths = Arrays.stream(message.getHeaders("Content-Length"))
                .flatMap(h -> Arrays.stream(value(h).split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
        var coding = Arrays.stream(message.getHeaders("Transfer-Encoding"))
                .map(AnswerRules::value)
                .reduce((a, b) -> a + ", " + b)
                .map(c -> c.toLowerCase(Locale.ROOT).strip());
        if (lengths.size() > 1 || coding.isPresent() && !lengths.isEmpty()) {
            throw new BadMessage(
                    TroubleCode.HTTP_CONTRADICTORY_LENGTH,
                    lengths + coding.map(c -> ' ' + c).orElse(""));
        }
        if (coding.isPresent()) {
            return chunked(coding.get());
        }
        if (lengths.isEmpty()) {
            return ContentLengthStrategy.UNDEFINED;
        }
        if (!DIGITS.matcher(lengths.get(0)).matches()) {
            throw new BadMessage(TroubleCode.HTTP_CONTRADICTORY_LENGTH, lengths.get(0));
        }
        return Long.parseLong(lengths.get(0));
    }

    private static long chunked(String coding) throws BadMessage {
        if (!coding.equals("chunked")) {
            throw new BadMessage(TroubleCode.HTTP_BAD_ENCODING, "Transfer-Encoding: " + coding);
        }
        return ContentLengthStrategy.CHUNKED;
    }

    private static String value(Header header) {
        return Optional.ofNullable(header.getValue()).orElse("");
    }
}
