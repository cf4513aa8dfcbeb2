package nl.routewijzer.logboek;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Ed25519 key by which the log is sealed; without its secret part it can only check. */
public final class Zegelsleutel {
    private static final String ALGORITHM = "Ed25519";
    private static final String SECRET = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final @Nullable PrivateKey geheim;
    private final PublicKey openbaar;

    private Zegelsleutel(@Nullable PrivateKey geheim, PublicKey openbaar) {
        this.geheim = geheim;
        this.openbaar = openbaar;
    }

    public static Zegelsleutel generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new Zegelsleutel(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /**
     * The key in a PEM text, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write them.
     *
     * @throws IllegalArgumentException when no public key stands in it, or one that does not fit the secret one
     */
    public static Zegelsleutel read(String pem) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            byte[] openbaar = block(pem, PUBLIC);
            if (openbaar == null) {
                throw new IllegalArgumentException("no " + PUBLIC + " in it");
            }
            byte[] geheim = block(pem, SECRET);
            Zegelsleutel sleutel = new Zegelsleutel(
                    geheim == null ? null : keys.generatePrivate(new PKCS8EncodedKeySpec(geheim)),
                    keys.generatePublic(new X509EncodedKeySpec(openbaar)));
            sleutel.checkThatBothFit();
            return sleutel;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key: " + e.getMessage(), e);
        }
    }

    private void checkThatBothFit() {
        byte[] probe = PUBLIC.getBytes(StandardCharsets.US_ASCII);
        if (geheim != null && !verify(probe, sign(probe))) {
            throw new IllegalArgumentException("the " + PUBLIC + " does not belong to the " + SECRET);
        }
    }

    private static byte @Nullable [] block(String pem, String name) {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name + "-----")
                .matcher(pem);
        return block.find() ? Base64.getMimeDecoder().decode(block.group(1)) : null;
    }

    /** Both parts, for a file that only its owner reads. */
    public String pem() {
        return geheim == null ? openbarePem() : block(SECRET, geheim) + openbarePem();
    }

    /** The part that anybody may have, and who checks the log should have from elsewhere. */
    public String openbarePem() {
        return block(PUBLIC, openbaar);
    }

    private static String block(String name, Key key) {
        return "-----BEGIN " + name + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END " + name + "-----\n";
    }

    /** A short name of the public part, to compare by eye. */
    public String vingerafdruk() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(openbaar.getEncoded());
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @throws IllegalStateException when it has no secret part */
    byte[] sign(byte[] message) {
        if (geheim == null) {
            throw new IllegalStateException("this key can only check");
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(geheim);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log could not be sealed", e);
        }
    }

    boolean verify(byte[] message, byte[] handtekening) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(openbaar);
            signature.update(message);
            return signature.verify(handtekening);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
