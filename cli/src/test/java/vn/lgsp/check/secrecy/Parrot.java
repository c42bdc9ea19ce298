package vn.lgsp.check.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lgsp.check.reference.Answer;
import vn.lgsp.check.reference.Body;
import vn.lgsp.check.reference.Call;
import vn.lgsp.check.reference.ClientLogin;
import vn.lgsp.check.reference.Head;
import vn.lgsp.check.reference.Place;
import vn.lgsp.check.reference.Reply;
import vn.lgsp.check.reference.Request;

/**
 * A hostile platform: whatever it is told, and every secret that it could have come by, it repeats in every encoding, in
 * the status line, in headers, challenges and redirects, in error descriptions, in names and values and in plain text.
 */
final class Parrot extends Witness {
    private final AtomicInteger answers = new AtomicInteger();

    @Override
    public String id() {
        return "parrot";
    }

    @Override
    public Reply reply(Call call, Reply usual) {
        var changed = usual.with("echo", everything(call));
        var told = told(call);
        if (usual.status() >= 400) {
            changed = changed.with("error_description", "you said " + told + " and I do not know it");
        }
        return changed.with("names", told.isEmpty() ? "" : told.get(0)).with("is-" + next(told), 1);
    }

    @Override
    public Answer answer(Call call, Answer usual) {
        var told = told(call);
        var answer = usual;
        for (Encoding encoding : Encoding.ALL) {
            answer = answer.adding(
                    header("X-Echo-" + encoding.name()), oneLine(encoding.of().apply(next(told))));
        }
        answer = answer.adding("WWW-Authenticate", "Bearer realm=\"x\", error_description=\"" + next(told) + "\"")
                .adding("Set-Cookie", "session=" + next(told) + "; Path=/")
                .adding("Location", "https://elsewhere.example/?access_token=" + next(told) + "#" + next(Marks.ALL));
        var alike = usual.header("Content-Type").orElse("").contains("json");
        return alike && call.place() == Place.API && answer.status() == 401
                ? answer.withHeader("Content-Type", "text/plain; charset=UTF-8")
                        .withBody(Body.of(String.join("\n", everything(call))))
                : answer;
    }

    @Override
    public Head head(Call call, Head usual) {
        return usual.withStatusLine(usual.statusLine() + ' ' + oneLine(next(told(call))));
    }

    private static String header(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The bytes that a careless server would put into a header. */
    private static String oneLine(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\r\n ");
    }

    private List<String> everything(Call call) {
        var all = new ArrayList<>(told(call));
        all.addAll(Marks.ALL);
        var repeated = new ArrayList<String>();
        for (String secret : all) {
            Encoding.ALL.forEach(encoding -> repeated.add(encoding.of().apply(secret)));
        }
        return repeated;
    }

    /** What the request carried. */
    private List<String> told(Call call) {
        var request = call.request();
        var told = new ArrayList<String>();
        var login = ClientLogin.of(request);
        told.add(login.clientId());
        told.add(login.clientSecret());
        told.add(authorization(request));
        told.add(request.queryParameter("access_token").orElse(""));
        told.removeIf(String::isEmpty);
        return told.isEmpty() ? Marks.ALL : told;
    }

    private static String authorization(Request request) {
        return request.header("Authorization").orElse("").replaceFirst("^(?i)(bearer|basic) ", "");
    }

    /** Another one each time. */
    private String next(List<String> secrets) {
        return secrets.get(answers.getAndIncrement() % secrets.size());
    }
}
