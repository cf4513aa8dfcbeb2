package nl.routewijzer.web.inloggen;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An access token as the provider makes it, and everything that somebody could change of it. */
final class Token {
    private final Instant now;
    private final JWTClaimsSet.Builder claims;
    private String type = "at+jwt";

    Token(String issuer, Instant now) {
        this.now = now;
        this.claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("routewijzer")
                .subject("consulent-druten")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("name", "Jo Peters")
                .claim("realm_access", Map.of("roles", List.of("consulent")))
                .claim("gemeenten", List.of("druten"));
    }

    /** @param value {@code null} to leave it out */
    Token with(String claim, Object value) {
        claims.claim(claim, value);
        return this;
    }

    Token at(String claim, Duration fromNow) {
        return with(claim, Date.from(now.plus(fromNow)));
    }

    Token type(String other) {
        type = other;
        return this;
    }

    String signed(RSAKey key) {
        return signed(key, key.getKeyID());
    }

    String signed(RSAKey key, String keyId) {
        try {
            return signed(JWSAlgorithm.RS256, keyId, new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the public key as if it were a secret that both sides share. */
    String signedByPublicKey(RSAKey key) {
        try {
            byte[] shared = key.toRSAPublicKey().getEncoded();
            return signed(JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(shared));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String unsigned() {
        return new PlainJWT(claims.build()).serialize();
    }

    private String signed(JWSAlgorithm algorithm, String keyId, JWSSigner signer) throws JOSEException {
        JWSHeader.Builder header = new JWSHeader.Builder(algorithm).keyID(keyId);
        SignedJWT token =
                new SignedJWT((type == null ? header : header.type(new JOSEObjectType(type))).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }
}
