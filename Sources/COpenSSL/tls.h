// TLS over a descriptor: what of libssl is a macro, a callback or a chain of calls that must stay together.
#pragma once
#include <errno.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

// Outcomes besides a count of bytes.
enum {
    crypto_tls_blocked = -1,   // nothing there, or no room; wait for the descriptor
    crypto_tls_again = -2,     // a record without data was taken; call again
    crypto_tls_ended = -3,     // the peer said that no more will come
    crypto_tls_truncated = -4, // the stream ended without that word
    crypto_tls_failed = -5,    // over; `error` says why
};

// One connection. The descriptor is read with MSG_DONTWAIT and written without SIGPIPE.
typedef struct {
    SSL *ssl;
    int descriptor;
    unsigned char drained; // the last read did not fill its buffer: the kernel will tell when there is more
    unsigned char ending;  // the peer's end is on its way, so read up to it
    unsigned char starved; // the descriptor was asked in this call and had nothing
    unsigned char stuffed; // there was no room to write in this call
    unsigned char failed;
    unsigned long error;
    unsigned char *gathered; // where sealed bytes go for now instead of the descriptor, and how many did
    int gathered_count;
    unsigned char *waiting; // sealed bytes that the descriptor had no room for, and how many of them have left
    int waiting_count;
    int waiting_sent;
    int accepted; // bytes of the caller's that are told as written when those have left
} crypto_tls;

// The records of one call are sealed first and leave in one system call; few of them, since a slow peer is told from a
// stuck one by what was taken.
enum { crypto_tls_record_max = 16384 + 512, crypto_tls_gathered_max = 2 * crypto_tls_record_max };

static int crypto_tls_bio_read(BIO *bio, char *out, int count) {
    crypto_tls *tls = (crypto_tls *)BIO_get_data(bio);
    BIO_clear_retry_flags(bio);
    if (!out || count <= 0) return 0;
    ssize_t n = -1;
    if (!tls->drained) {
        do n = recv(tls->descriptor, out, (size_t)count, MSG_DONTWAIT);
        while (n < 0 && errno == EINTR);
        if (n == 0) BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
        if (n > 0 && n < count && !tls->ending) tls->drained = 1;
        if (n >= 0 || errno != EAGAIN) return (int)n;
    }
    tls->starved = 1;
    BIO_set_retry_read(bio);
    return -1;
}

static inline ssize_t crypto_tls_send(const crypto_tls *tls, const void *bytes, size_t count) {
    ssize_t n;
    do n = send(tls->descriptor, bytes, count, MSG_DONTWAIT | MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n;
}

// Sends what waits; 1 when all of it has left, else -1 and `errno`.
static inline int crypto_tls_send_waiting(crypto_tls *tls) {
    while (tls->waiting_sent < tls->waiting_count) {
        ssize_t n = crypto_tls_send(tls, tls->waiting + tls->waiting_sent,
                                    (size_t)(tls->waiting_count - tls->waiting_sent));
        if (n < 0) return -1;
        tls->waiting_sent += (int)n;
    }
    free(tls->waiting);
    tls->waiting = NULL;
    tls->waiting_count = tls->waiting_sent = 0;
    return 1;
}

static int crypto_tls_bio_write(BIO *bio, const char *bytes, int count) {
    crypto_tls *tls = (crypto_tls *)BIO_get_data(bio);
    BIO_clear_retry_flags(bio);
    if (tls->gathered) {
        if (count > crypto_tls_gathered_max - tls->gathered_count) return -1;
        memcpy(tls->gathered + tls->gathered_count, bytes, (size_t)count);
        tls->gathered_count += count;
        return count;
    }
    // An answer of TLS itself must not overtake records that wait.
    ssize_t n = tls->waiting ? crypto_tls_send_waiting(tls) : 1;
    if (n == 1) n = crypto_tls_send(tls, bytes, (size_t)count);
    if (n < 0 && errno == EAGAIN) {
        tls->stuffed = 1;
        BIO_set_retry_write(bio);
    }
    return (int)n;
}

static long crypto_tls_bio_control(BIO *bio, int command, long number, void *pointer) {
    (void)number;
    (void)pointer;
    if (command == BIO_CTRL_FLUSH) return 1;
    if (command == BIO_CTRL_EOF) return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0;
    return 0;
}

// Made once and kept for ever.
static inline BIO_METHOD *crypto_tls_bio_method(void) {
    BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK | BIO_TYPE_DESCRIPTOR, "descriptor");
    if (!method) return NULL;
    BIO_meth_set_read(method, crypto_tls_bio_read);
    BIO_meth_set_write(method, crypto_tls_bio_write);
    BIO_meth_set_ctrl(method, crypto_tls_bio_control);
    return method;
}

static inline void crypto_tls_free(crypto_tls *tls) {
    SSL_free(tls->ssl);
    free(tls->waiting);
    free(tls);
}

static inline crypto_tls *crypto_tls_new(SSL_CTX *context, const BIO_METHOD *method, int descriptor, int is_server) {
    crypto_tls *tls = (crypto_tls *)calloc(1, sizeof(crypto_tls));
    if (!tls) return NULL;
    tls->descriptor = descriptor;
    tls->ssl = SSL_new(context);
    BIO *bio = tls->ssl ? BIO_new(method) : NULL;
    if (!bio) {
        ERR_clear_error();
        crypto_tls_free(tls);
        return NULL;
    }
    BIO_set_data(bio, tls);
    BIO_set_init(bio, 1);
    SSL_set_bio(tls->ssl, bio, bio);
    if (is_server) SSL_set_accept_state(tls->ssl);
    else SSL_set_connect_state(tls->ssl);
    return tls;
}

// SSL_get_error looks at this thread's queue, where another call may have left something. Clearing an empty
// one costs more than looking.
static inline void crypto_tls_forget_errors(void) {
    if (ERR_peek_error()) ERR_clear_error();
}

// What a call that gave no bytes means; keeps the reason of a failure and empties the error queue.
static inline int crypto_tls_outcome(crypto_tls *tls, int result) {
    switch (SSL_get_error(tls->ssl, result)) {
        case SSL_ERROR_WANT_READ: return tls->starved ? crypto_tls_blocked : crypto_tls_again;
        case SSL_ERROR_WANT_WRITE: return crypto_tls_blocked;
        case SSL_ERROR_ZERO_RETURN: return crypto_tls_ended;
        default: break;
    }
    tls->failed = 1;
    tls->error = ERR_peek_error();
    ERR_clear_error();
    return ERR_GET_REASON(tls->error) == SSL_R_UNEXPECTED_EOF_WHILE_READING ? crypto_tls_truncated : crypto_tls_failed;
}

static inline int crypto_tls_read(crypto_tls *tls, unsigned char *out, int count) {
    if (tls->failed) return crypto_tls_failed;
    crypto_tls_forget_errors();
    tls->starved = tls->stuffed = 0;
    int n = SSL_read(tls->ssl, out, count);
    return n > 0 ? n : crypto_tls_outcome(tls, n);
}

// Several records in one system call, which costs more than sealing them does.
//
// What the descriptor has no room for is kept: the caller is told `blocked`, offers the same bytes again as it must
// anyway, and is told how many were taken once the rest has left.
static inline int crypto_tls_write_records(crypto_tls *tls, const unsigned char *bytes, int count) {
    unsigned char gathered[crypto_tls_gathered_max];
    int taken = 0, n = 0;
    tls->gathered = gathered;
    tls->gathered_count = 0;
    while (taken < count && crypto_tls_gathered_max - tls->gathered_count >= crypto_tls_record_max) {
        n = SSL_write(tls->ssl, bytes + taken, count - taken);
        if (n <= 0) break;
        taken += n;
    }
    tls->gathered = NULL;
    int outcome = n > 0 ? taken : crypto_tls_outcome(tls, n);
    int sealed = tls->gathered_count;
    if (sealed == 0 || tls->failed) return outcome;
    ssize_t sent = crypto_tls_send(tls, gathered, (size_t)sealed);
    if (sent == sealed) return taken > 0 ? taken : outcome;
    if (sent < 0 && errno != EAGAIN) {
        tls->failed = 1;
        return crypto_tls_failed;
    }
    if (sent < 0) sent = 0;
    tls->waiting = (unsigned char *)malloc((size_t)(sealed - sent));
    if (!tls->waiting) {
        tls->failed = 1;
        return crypto_tls_failed;
    }
    memcpy(tls->waiting, gathered + sent, (size_t)(sealed - sent));
    tls->waiting_count = sealed - (int)sent;
    tls->accepted = taken;
    return crypto_tls_blocked;
}

static inline int crypto_tls_write(crypto_tls *tls, const unsigned char *bytes, int count) {
    if (tls->failed) return crypto_tls_failed;
    if (tls->waiting && crypto_tls_send_waiting(tls) != 1) {
        if (errno == EAGAIN) return crypto_tls_blocked;
        tls->failed = 1;
        return crypto_tls_failed;
    }
    if (tls->accepted > 0) {
        int accepted = tls->accepted;
        tls->accepted = 0;
        return accepted;
    }
    crypto_tls_forget_errors();
    tls->starved = 1;
    if (count > 16384 && SSL_is_init_finished(tls->ssl)) return crypto_tls_write_records(tls, bytes, count);
    int n = SSL_write(tls->ssl, bytes, count);
    return n > 0 ? n : crypto_tls_outcome(tls, n);
}

static inline int crypto_tls_handshake(crypto_tls *tls) {
    if (tls->failed) return crypto_tls_failed;
    crypto_tls_forget_errors();
    tls->starved = 1;
    int n = SSL_do_handshake(tls->ssl);
    return n == 1 ? 1 : crypto_tls_outcome(tls, n);
}

// Whether reading may give something although the kernel does not tell again.
static inline int crypto_tls_has_more(const crypto_tls *tls) {
    return !tls->drained || SSL_has_pending(tls->ssl);
}

// Says that no more will come; 1 when that left or cannot be said any more, 0 to try again when there is room.
static inline int crypto_tls_close(crypto_tls *tls) {
    if (tls->failed || !SSL_is_init_finished(tls->ssl)) return 1;
    if (tls->waiting && crypto_tls_send_waiting(tls) != 1) return errno != EAGAIN;
    if (SSL_get_shutdown(tls->ssl) & SSL_SENT_SHUTDOWN) return 1;
    ERR_clear_error();
    int n = SSL_shutdown(tls->ssl);
    int wants = n < 0 && SSL_get_error(tls->ssl, n) == SSL_ERROR_WANT_WRITE;
    ERR_clear_error();
    return !wants;
}

// What a client needs to resume this session, or NULL while the server gave nothing.
static inline SSL_SESSION *crypto_tls_resumption(const crypto_tls *tls) {
    SSL_SESSION *session = SSL_get1_session(tls->ssl);
    if (session && SSL_SESSION_is_resumable(session)) return session;
    SSL_SESSION_free(session);
    return NULL;
}

// MARK: Contexts

static int crypto_tls_no_password(char *out, int room, int is_writing, void *data) {
    (void)out, (void)room, (void)is_writing, (void)data;
    return -1;
}

// "http/1.1" or, if the client offers other protocols only, the end (RFC 7301 section 3.2).
static int crypto_tls_select(SSL *ssl, const unsigned char **out, unsigned char *out_count, const unsigned char *in,
                             unsigned int count, void *data) {
    (void)ssl, (void)data;
    static const unsigned char ours[] = "\x08http/1.1";
    int found = SSL_select_next_proto((unsigned char **)out, out_count, ours, 9, in, count);
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

// Mozilla's "intermediate", without the DHE suites; the peer's order counts.
static inline int crypto_tls_harden(SSL_CTX *context) {
    static const char suites[] =
        "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
        "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
    SSL_CTX_set_security_level(context, 2);
    SSL_CTX_clear_options(context, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_clear_mode(context, SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_mode(context,
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(context, 65536);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1 &&
           SSL_CTX_set_cipher_list(context, suites) == 1 &&
           SSL_CTX_set_ciphersuites(
               context, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256") == 1 &&
           SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384") == 1;
}

static inline SSL_CTX *crypto_tls_server_context(void) {
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (!context) return NULL;
    if (!crypto_tls_harden(context)) {
        SSL_CTX_free(context);
        return NULL;
    }
    // An end without close_notify leaves HTTP's own framing to tell whether something is missing.
    SSL_CTX_set_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_num_tickets(context, 1);
    SSL_CTX_set_alpn_select_cb(context, crypto_tls_select, NULL);
    return context;
}

static inline SSL_CTX *crypto_tls_client_context(void) {
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    if (!context) return NULL;
    if (!crypto_tls_harden(context) ||
        SSL_CTX_set_alpn_protos(context, (const unsigned char *)"\x08http/1.1", 9) != 0) {
        SSL_CTX_free(context);
        return NULL;
    }
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    return context;
}

static inline int crypto_tls_trust_system(SSL_CTX *context) { return SSL_CTX_set_default_verify_paths(context) == 1; }

// The next certificate of `bio`; at the end NULL with `*good` 1, on anything malformed NULL with `*good` 0.
static inline X509 *crypto_tls_next_certificate(BIO *bio, int *good) {
    ERR_clear_error();
    X509 *certificate = PEM_read_bio_X509(bio, NULL, crypto_tls_no_password, NULL);
    *good = certificate || ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    return certificate;
}

// 1 when used, 0 when it is no chain in PEM, -1 when OpenSSL refuses it as too weak.
static inline int crypto_tls_use_chain(SSL_CTX *context, const unsigned char *pem, int count) {
    int good = 0, result = 0;
    BIO *bio = BIO_new_mem_buf(pem, count);
    if (!bio) return 0;
    X509 *certificate = crypto_tls_next_certificate(bio, &good);
    if (certificate) result = SSL_CTX_use_certificate(context, certificate) == 1 ? 1 : -1;
    X509_free(certificate);
    while (result == 1 && (certificate = crypto_tls_next_certificate(bio, &good))) {
        if (SSL_CTX_add0_chain_cert(context, certificate) == 1) continue;
        X509_free(certificate);
        result = -1;
    }
    BIO_free(bio);
    ERR_clear_error();
    return good ? result : 0;
}

// 1 when used, 0 when it is no unencrypted key in PEM, -1 when it is not the certificate's.
static inline int crypto_tls_use_key(SSL_CTX *context, const unsigned char *pem, int count) {
    BIO *bio = BIO_new_mem_buf(pem, count);
    EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, crypto_tls_no_password, NULL) : NULL;
    int result = 0;
    if (key) result = SSL_CTX_use_PrivateKey(context, key) == 1 && SSL_CTX_check_private_key(context) == 1 ? 1 : -1;
    EVP_PKEY_free(key);
    BIO_free(bio);
    ERR_clear_error();
    return result;
}

// Trusts the certificates of `pem`, at least one; a server also names them to its clients.
static inline int crypto_tls_trust(SSL_CTX *context, const unsigned char *pem, int count, int names_them) {
    int good = 0, found = 0, kept = 1;
    BIO *bio = BIO_new_mem_buf(pem, count);
    X509 *certificate;
    if (!bio) return 0;
    while (kept && (certificate = crypto_tls_next_certificate(bio, &good))) {
        kept = X509_STORE_add_cert(SSL_CTX_get_cert_store(context), certificate) == 1;
        if (kept && names_them) kept = SSL_CTX_add_client_CA(context, certificate) == 1;
        X509_free(certificate);
        found++;
    }
    BIO_free(bio);
    ERR_clear_error();
    return good && kept && found > 0;
}

static inline void crypto_tls_demand_certificates(SSL_CTX *context, int required) {
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | (required ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0), NULL);
}

// Seconds until the certificate in use ends, negative afterwards.
static inline long long crypto_tls_seconds_left(SSL_CTX *context) {
    int days = 0, seconds = 0;
    X509 *certificate = SSL_CTX_get0_certificate(context);
    if (!certificate || ASN1_TIME_diff(&days, &seconds, NULL, X509_get0_notAfter(certificate)) != 1) return -1;
    return (long long)days * 86400 + seconds;
}

// Whom a client wants to speak to: sent as SNI if it is a name, and checked against the certificate.
static inline int crypto_tls_expect(crypto_tls *tls, const char *host, int is_numeric) {
    SSL_set_hostflags(tls->ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (is_numeric) return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls->ssl), host) == 1;
    return SSL_set_tlsext_host_name(tls->ssl, host) == 1 && SSL_set1_host(tls->ssl, host) == 1;
}

// MARK: Session tickets

typedef struct {
    unsigned char name[16];
    unsigned char cipher[32];
    unsigned char mac[32];
} crypto_ticket_key;

// The key that seals tickets, and the one before it, which still opens them.
typedef struct {
    pthread_mutex_t lock;
    EVP_CIPHER *cipher;
    int count;
    crypto_ticket_key keys[2];
} crypto_ticket_keys;

static inline void crypto_ticket_keys_free(crypto_ticket_keys *ring) {
    pthread_mutex_destroy(&ring->lock);
    EVP_CIPHER_free(ring->cipher);
    OPENSSL_clear_free(ring, sizeof(crypto_ticket_keys));
}

static inline int crypto_ticket_keys_rotate(crypto_ticket_keys *ring) {
    crypto_ticket_key fresh;
    if (RAND_bytes((unsigned char *)&fresh, sizeof fresh) != 1) return 0;
    pthread_mutex_lock(&ring->lock);
    ring->keys[1] = ring->keys[0];
    ring->keys[0] = fresh;
    if (ring->count < 2) ring->count++;
    pthread_mutex_unlock(&ring->lock);
    OPENSSL_cleanse(&fresh, sizeof fresh);
    return 1;
}

static inline crypto_ticket_keys *crypto_ticket_keys_new(void) {
    crypto_ticket_keys *ring = (crypto_ticket_keys *)OPENSSL_zalloc(sizeof(crypto_ticket_keys));
    if (!ring) return NULL;
    pthread_mutex_init(&ring->lock, NULL);
    ring->cipher = EVP_CIPHER_fetch(NULL, "AES-256-CBC", NULL);
    if (ring->cipher && crypto_ticket_keys_rotate(ring)) return ring;
    crypto_ticket_keys_free(ring);
    return NULL;
}

static inline int crypto_ticket_find(crypto_ticket_keys *ring, const unsigned char *name, crypto_ticket_key *out) {
    int found = -1;
    pthread_mutex_lock(&ring->lock);
    for (int i = 0; i < ring->count && found < 0; i++) {
        if (!name || memcmp(ring->keys[i].name, name, 16) == 0) found = i;
    }
    if (found >= 0) *out = ring->keys[found];
    pthread_mutex_unlock(&ring->lock);
    return found;
}

// SSL_CTX_set_tlsext_ticket_key_evp_cb(3): 1 to use the ticket, 2 to use and renew it, 0 for a full handshake.
static int crypto_ticket_callback(SSL *ssl, unsigned char *name, unsigned char *iv, EVP_CIPHER_CTX *cipher,
                                  EVP_MAC_CTX *mac, int sealing) {
    crypto_ticket_keys *ring = (crypto_ticket_keys *)SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl));
    crypto_ticket_key key;
    int found = crypto_ticket_find(ring, sealing ? NULL : name, &key);
    if (found < 0) return 0;
    if (sealing) {
        memcpy(name, key.name, 16);
        if (RAND_bytes(iv, EVP_CIPHER_get_iv_length(ring->cipher)) != 1) return -1;
    }
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, key.mac, sizeof key.mac),
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)"SHA256", 0),
        OSSL_PARAM_construct_end(),
    };
    int good = EVP_MAC_CTX_set_params(mac, parameters) == 1 &&
               EVP_CipherInit_ex2(cipher, ring->cipher, key.cipher, iv, sealing, NULL) == 1;
    OPENSSL_cleanse(&key, sizeof key);
    return !good ? -1 : sealing || found == 0 ? 1 : 2;
}

// `ring` must outlive the context and its connections; tickets live as long as `seconds`.
static inline int crypto_tls_use_tickets(SSL_CTX *context, crypto_ticket_keys *ring, long seconds,
                                         const unsigned char *scope, unsigned int scope_count) {
    SSL_CTX_set_timeout(context, seconds);
    return SSL_CTX_set_app_data(context, ring) == 1 &&
           SSL_CTX_set_tlsext_ticket_key_evp_cb(context, crypto_ticket_callback) == 1 &&
           SSL_CTX_set_session_id_context(context, scope, scope_count) == 1;
}
