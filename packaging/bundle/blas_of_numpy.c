/* The few BLAS and LAPACK functions that OpenCV calls, forwarded to the OpenBLAS that NumPy brings.
 *
 * Both wheels carry an OpenBLAS of their own, nearly forty megabytes each. OpenCV's has 32-bit integers, NumPy's 64-bit
 * ones and the prefix `scipy_`: here the integers are widened on the way in and narrowed on the way out.
 */
#include <stdint.h>
#include <stdlib.h>

typedef int64_t wide;

#define GEMM(letter, scalar)                                                                                          \
    void scipy_cblas_##letter##gemm64_(int, int, int, wide, wide, wide, scalar, const void *, wide, const void *,     \
                                       wide, scalar, void *, wide);                                                   \
    void cblas_##letter##gemm(int order, int ta, int tb, int m, int n, int k, scalar alpha, const void *a, int lda,   \
                              const void *b, int ldb, scalar beta, void *c, int ldc)                                  \
    {                                                                                                                 \
        scipy_cblas_##letter##gemm64_(order, ta, tb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);                   \
    }

GEMM(s, float)
GEMM(d, double)
GEMM(c, const void *)
GEMM(z, const void *)

/* Pivots come back as 64-bit integers; without memory for them the answer is LAPACK's own for a bad argument. */
static wide *room(wide count) { return malloc((count > 0 ? count : 1) * sizeof(wide)); }

static void narrow(int *to, wide *from, wide count)
{
    for (wide at = 0; at < count; at++)
        to[at] = (int)from[at];
    free(from);
}

static wide smaller(wide one, wide other) { return one < other ? one : other; }

#define LAPACK(letter, real)                                                                                          \
    void scipy_##letter##gesv_64_(wide *, wide *, real *, wide *, wide *, real *, wide *, wide *);                    \
    void scipy_##letter##getrf_64_(wide *, wide *, real *, wide *, wide *, wide *);                                   \
    void scipy_##letter##posv_64_(char *, wide *, wide *, real *, wide *, real *, wide *, wide *, size_t);            \
    void scipy_##letter##potrf_64_(char *, wide *, real *, wide *, wide *, size_t);                                   \
    void scipy_##letter##gels_64_(char *, wide *, wide *, wide *, real *, wide *, real *, wide *, real *, wide *,     \
                                  wide *, size_t);                                                                    \
    void scipy_##letter##geqrf_64_(wide *, wide *, real *, wide *, real *, real *, wide *, wide *);                   \
    void scipy_##letter##gesdd_64_(char *, wide *, wide *, real *, wide *, real *, real *, wide *, real *, wide *,    \
                                   real *, wide *, wide *, wide *, size_t);                                           \
    void letter##gesv_(int *n, int *nrhs, real *a, int *lda, int *ipiv, real *b, int *ldb, int *info)                 \
    {                                                                                                                 \
        wide n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, info_ = 0, *pivots = room(n_);                         \
        if (!pivots) { *info = -5; return; }                                                                          \
        scipy_##letter##gesv_64_(&n_, &nrhs_, a, &lda_, pivots, b, &ldb_, &info_);                                    \
        narrow(ipiv, pivots, n_);                                                                                     \
        *info = (int)info_;                                                                                           \
    }                                                                                                                 \
    void letter##getrf_(int *m, int *n, real *a, int *lda, int *ipiv, int *info)                                      \
    {                                                                                                                 \
        wide m_ = *m, n_ = *n, lda_ = *lda, info_ = 0, *pivots = room(smaller(m_, n_));                               \
        if (!pivots) { *info = -5; return; }                                                                          \
        scipy_##letter##getrf_64_(&m_, &n_, a, &lda_, pivots, &info_);                                                \
        narrow(ipiv, pivots, smaller(m_, n_));                                                                        \
        *info = (int)info_;                                                                                           \
    }                                                                                                                 \
    void letter##posv_(char *uplo, int *n, int *nrhs, real *a, int *lda, real *b, int *ldb, int *info)                \
    {                                                                                                                 \
        wide n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, info_ = 0;                                             \
        scipy_##letter##posv_64_(uplo, &n_, &nrhs_, a, &lda_, b, &ldb_, &info_, 1);                                   \
        *info = (int)info_;                                                                                           \
    }                                                                                                                 \
    void letter##potrf_(char *uplo, int *n, real *a, int *lda, int *info)                                             \
    {                                                                                                                 \
        wide n_ = *n, lda_ = *lda, info_ = 0;                                                                         \
        scipy_##letter##potrf_64_(uplo, &n_, a, &lda_, &info_, 1);                                                    \
        *info = (int)info_;                                                                                           \
    }                                                                                                                 \
    void letter##gels_(char *trans, int *m, int *n, int *nrhs, real *a, int *lda, real *b, int *ldb, real *work,      \
                       int *lwork, int *info)                                                                         \
    {                                                                                                                 \
        wide m_ = *m, n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, lwork_ = *lwork, info_ = 0;                   \
        scipy_##letter##gels_64_(trans, &m_, &n_, &nrhs_, a, &lda_, b, &ldb_, work, &lwork_, &info_, 1);              \
        *info = (int)info_;                                                                                           \
    }                                                                                                                 \
    void letter##geqrf_(int *m, int *n, real *a, int *lda, real *tau, real *work, int *lwork, int *info)              \
    {                                                                                                                 \
        wide m_ = *m, n_ = *n, lda_ = *lda, lwork_ = *lwork, info_ = 0;                                               \
        scipy_##letter##geqrf_64_(&m_, &n_, a, &lda_, tau, work, &lwork_, &info_);                                    \
        *info = (int)info_;                                                                                           \
    }                                                                                                                 \
    void letter##gesdd_(char *jobz, int *m, int *n, real *a, int *lda, real *s, real *u, int *ldu, real *vt,          \
                        int *ldvt, real *work, int *lwork, int *iwork, int *info)                                     \
    {                                                                                                                 \
        wide m_ = *m, n_ = *n, lda_ = *lda, ldu_ = *ldu, ldvt_ = *ldvt, lwork_ = *lwork, info_ = 0;                   \
        wide *own = room(8 * smaller(m_, n_)); /* scratch: nobody reads iwork afterwards */                           \
        (void)iwork;                                                                                                  \
        if (!own) { *info = -13; return; }                                                                            \
        scipy_##letter##gesdd_64_(jobz, &m_, &n_, a, &lda_, s, u, &ldu_, vt, &ldvt_, work, &lwork_, own, &info_, 1);  \
        free(own);                                                                                                    \
        *info = (int)info_;                                                                                           \
    }

LAPACK(s, float)
LAPACK(d, double)

void scipy_dgeev_64_(char *, char *, wide *, double *, wide *, double *, double *, double *, wide *, double *, wide *,
                     double *, wide *, wide *, size_t, size_t);

void dgeev_(char *left, char *right, int *n, double *a, int *lda, double *wr, double *wi, double *vl, int *ldvl,
            double *vr, int *ldvr, double *work, int *lwork, int *info)
{
    wide n_ = *n, lda_ = *lda, ldvl_ = *ldvl, ldvr_ = *ldvr, lwork_ = *lwork, info_ = 0;
    scipy_dgeev_64_(left, right, &n_, a, &lda_, wr, wi, vl, &ldvl_, vr, &ldvr_, work, &lwork_, &info_, 1, 1);
    *info = (int)info_;
}
