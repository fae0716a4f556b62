// What Cryptography needs of OpenSSL 3.0, where a macro, a deprecation or speed asks for C.
//
// The low-level SHA256_* calls are deprecated but allocate nothing and skip the provider look-up,
// which costs more than hashing a short message. They live as long as OpenSSL 3 does.
#pragma once
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <string.h>

#include "tls.h"

// The state of SHA-256 after the two key blocks of HMAC (RFC 2104 §2), so that a key is hashed once.
typedef struct {
    SHA256_CTX inner;
    SHA256_CTX outer;
} crypto_hmac_key;

static inline void crypto_sha256_init(SHA256_CTX *context) { SHA256_Init(context); }

static inline void crypto_sha256_update(SHA256_CTX *context, const unsigned char *bytes, size_t count) {
    SHA256_Update(context, bytes, count);
}

static inline void crypto_sha256_final(SHA256_CTX *context, unsigned char *out32) {
    SHA256_Final(out32, context);
}

// SHA-256 of one byte and up to two parts: the shape of a Merkle leaf and node (RFC 9162 §2.1.1).
static inline void crypto_sha256_prefixed(unsigned char prefix, const unsigned char *first, size_t first_count,
                                          const unsigned char *second, size_t second_count, unsigned char *out32) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, &prefix, 1);
    SHA256_Update(&context, first, first_count);
    if (second_count > 0) SHA256_Update(&context, second, second_count);
    SHA256_Final(out32, &context);
}

static inline void crypto_hmac_init(crypto_hmac_key *state, const unsigned char *key, size_t count) {
    unsigned char block[64] = {0};
    if (count > 64) {
        SHA256(key, count, block);
    } else if (count > 0) {
        memcpy(block, key, count);
    }
    for (int i = 0; i < 64; i++) block[i] ^= 0x36;
    SHA256_Init(&state->inner);
    SHA256_Update(&state->inner, block, 64);
    for (int i = 0; i < 64; i++) block[i] ^= 0x36 ^ 0x5c;
    SHA256_Init(&state->outer);
    SHA256_Update(&state->outer, block, 64);
    OPENSSL_cleanse(block, 64);
}

static inline void crypto_hmac_finish(const crypto_hmac_key *state, SHA256_CTX *inner, unsigned char *out32) {
    SHA256_Final(out32, inner);
    SHA256_CTX outer = state->outer;
    SHA256_Update(&outer, out32, 32);
    SHA256_Final(out32, &outer);
}

static inline EVP_CIPHER_CTX *crypto_gcm_new(EVP_CIPHER *cipher) {
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    if (context && EVP_CipherInit_ex2(context, cipher, NULL, NULL, 1, NULL) == 1) return context;
    EVP_CIPHER_CTX_free(context);
    return NULL;
}

static inline EVP_CIPHER *crypto_gcm_fetch(void) { return EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL); }

// Seals or opens `count` bytes with a 32-byte key and 12-byte nonce; `out` may be `in`. The additional data is
// two parts one after the other. `tag` is written when sealing and read when opening. 1 on success.
static inline int crypto_gcm(EVP_CIPHER_CTX *context, int sealing, const unsigned char *key, const unsigned char *nonce,
                             const unsigned char *aad1, int aad1_count, const unsigned char *aad2, int aad2_count,
                             const unsigned char *in, int count, unsigned char *out, unsigned char *tag) {
    int n = 0;
    unsigned char none = 0;
    if (EVP_CipherInit_ex2(context, NULL, key, nonce, sealing, NULL) != 1) return 0;
    if (!sealing && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, tag) != 1) return 0;
    if (aad1_count > 0 && EVP_CipherUpdate(context, NULL, &n, aad1, aad1_count) != 1) return 0;
    if (aad2_count > 0 && EVP_CipherUpdate(context, NULL, &n, aad2, aad2_count) != 1) return 0;
    if (count > 0 && EVP_CipherUpdate(context, out, &n, in, count) != 1) return 0;
    if (EVP_CipherFinal_ex(context, &none, &n) != 1) return 0;
    if (sealing && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, tag) != 1) return 0;
    return 1;
}

static inline EVP_PKEY *crypto_ed25519_private(const unsigned char *seed32) {
    return EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, seed32, 32);
}

static inline EVP_PKEY *crypto_ed25519_public(const unsigned char *key32) {
    return EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key32, 32);
}

static inline int crypto_ed25519_raw_public(const EVP_PKEY *key, unsigned char *out32) {
    size_t count = 32;
    return EVP_PKEY_get_raw_public_key(key, out32, &count) == 1 && count == 32;
}

static inline int crypto_ed25519_sign(EVP_PKEY *key, const unsigned char *message, size_t count, unsigned char *out64) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t length = 64;
    int good = context && EVP_DigestSignInit(context, NULL, NULL, NULL, key) == 1 &&
               EVP_DigestSign(context, out64, &length, message, count) == 1 && length == 64;
    EVP_MD_CTX_free(context);
    return good;
}

static inline int crypto_ed25519_verify(EVP_PKEY *key, const unsigned char *signature, size_t signature_count,
                                        const unsigned char *message, size_t count) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int good = context && EVP_DigestVerifyInit(context, NULL, NULL, NULL, key) == 1 &&
               EVP_DigestVerify(context, signature, signature_count, message, count) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

// An RSA public key from modulus and exponent, big-endian; NULL when OpenSSL refuses it.
static inline EVP_PKEY *crypto_rsa_public(const unsigned char *n, int n_count, const unsigned char *e, int e_count) {
    EVP_PKEY *key = NULL;
    BIGNUM *modulus = BN_bin2bn(n, n_count, NULL);
    BIGNUM *exponent = BN_bin2bn(e, e_count, NULL);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM *params = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    if (modulus && exponent && builder && context &&
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus) == 1 &&
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent) == 1 &&
        (params = OSSL_PARAM_BLD_to_param(builder)) != NULL && EVP_PKEY_fromdata_init(context) == 1 &&
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, params) != 1)
        key = NULL;
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(params);
    OSSL_PARAM_BLD_free(builder);
    BN_free(modulus);
    BN_free(exponent);
    return key;
}

// A P-256 public key from the 65 bytes 0x04 || x || y; NULL for a point that is not on the curve.
static inline EVP_PKEY *crypto_p256_public(const unsigned char *point65) {
    EVP_PKEY *key = NULL;
    char group[] = "prime256v1";
    OSSL_PARAM params[3] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, (void *)point65, 65),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    if (context && EVP_PKEY_fromdata_init(context) == 1 &&
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, params) != 1)
        key = NULL;
    EVP_PKEY_CTX_free(context);
    return key;
}

// Verifies over SHA-256; with `pss` the RSA padding is PSS with a salt as long as the hash (RFC 7518 section 3.5).
static inline int crypto_sha256_verify(EVP_PKEY *key, int pss, const unsigned char *signature, size_t signature_count,
                                       const unsigned char *message, size_t count) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *padding = NULL;
    int good = context && EVP_DigestVerifyInit(context, &padding, EVP_sha256(), NULL, key) == 1;
    if (good && pss)
        good = EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) == 1 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_DIGEST) == 1;
    good = good && EVP_DigestVerify(context, signature, signature_count, message, count) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

// Verifies a raw r || s signature of 64 bytes (RFC 7518 section 3.4).
static inline int crypto_p256_verify(EVP_PKEY *key, const unsigned char *raw64, const unsigned char *message,
                                     size_t count) {
    unsigned char der[80];
    unsigned char *end = der;
    ECDSA_SIG *pair = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(raw64, 32, NULL);
    BIGNUM *s = BN_bin2bn(raw64 + 32, 32, NULL);
    int good = pair && r && s && ECDSA_SIG_set0(pair, r, s) == 1;
    if (!good) {
        BN_free(r);
        BN_free(s);
    }
    int length = good ? i2d_ECDSA_SIG(pair, &end) : 0;
    ECDSA_SIG_free(pair);
    return length > 0 && crypto_sha256_verify(key, 0, der, (size_t)length, message, count);
}

// RFC 7914; `memory_max` must be above 128 * r * n bytes. 1 on success.
static inline int crypto_scrypt(const char *password, size_t password_count, const unsigned char *salt,
                                size_t salt_count, unsigned long long n, unsigned long long r, unsigned long long p,
                                unsigned long long memory_max, unsigned char *out, size_t out_count) {
    return EVP_PBE_scrypt(password, password_count, salt, salt_count, n, r, p, memory_max, out, out_count);
}

// HMAC with SHA-1 (RFC 2104), only for the one-time codes of RFC 6238.
static inline int crypto_hmac_sha1(const unsigned char *key, int key_count, const unsigned char *message, size_t count,
                                   unsigned char *out20) {
    unsigned int length = 0;
    return HMAC(EVP_sha1(), key, key_count, message, count, out20, &length) != NULL && length == 20;
}
