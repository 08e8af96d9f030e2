"""What scipy and numpy take for the same work; started by statistics.ts, which asks by name and is told
milliseconds of processor time."""
import json
import sys
import time

import numpy as np
import scipy
from scipy import stats

data = json.loads(sys.stdin.readline())
left, right = np.array(data["left"], float), np.array(data["right"], float)
differences = np.array(data["differences"], float)
contributions = np.array(data["contributions"], float)
estimates = contributions.sum(axis=1)
replicates, resamples = data["replicates"], data["resamples"]
generator = np.random.default_rng(1)


def gap(one, two, axis=-1):
    return one.mean(axis=axis) - two.mean(axis=axis)


def bca(batch):
    return stats.bootstrap(
        (left, right), gap, n_resamples=replicates, method="BCa", vectorized=True, batch=batch, rng=generator
    ).confidence_interval


def sign_flip():
    return stats.permutation_test(
        (differences,),
        lambda values, axis=-1: values.mean(axis=axis),
        permutation_type="samples",
        n_resamples=replicates,
        vectorized=True,
        batch=100,
        rng=generator,
    ).pvalue


def max_t():
    errors = np.sqrt((contributions**2).sum(axis=1))
    observed = np.abs(estimates) / errors
    order = np.argsort(-observed)
    signs = generator.integers(0, 2, (resamples, contributions.shape[1])) * 2.0 - 1.0
    drawn = np.abs(signs @ (contributions / errors[:, None]).T[:, order])
    largest = np.maximum.accumulate(drawn[:, ::-1], axis=1)[:, ::-1]
    return ((largest >= observed[order]).sum(axis=0) + 1) / (resamples + 1)


work = {"bca": lambda: bca(None), "bca-batches": lambda: bca(250), "sign-flip": sign_flip, "max-t": max_t}
print(json.dumps({"scipy": scipy.__version__, "numpy": np.__version__}), flush=True)
for line in sys.stdin:
    started = time.process_time()
    work[line.strip()]()
    print(json.dumps((time.process_time() - started) * 1000), flush=True)
