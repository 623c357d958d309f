"""Cohen's kappa of all pairs by scikit-learn and Krippendorff's alpha by the krippendorff package.

Takes a file of one byte a rating, item by item, 255 for none, and the number of annotators. Prints
the seconds and the value (the mean, for kappa) of each, and the most memory in use in bytes. Without
a file it prints the names and versions of both.
"""

import importlib.metadata
import itertools
import resource
import sys
import time

import krippendorff
import numpy
from sklearn.metrics import cohen_kappa_score

if len(sys.argv) < 2:
    print("scikit-learn", importlib.metadata.version("scikit-learn"))
    print("krippendorff", importlib.metadata.version("krippendorff"))
    sys.exit()

annotators = int(sys.argv[2])
ratings = numpy.fromfile(sys.argv[1], dtype=numpy.uint8).reshape(-1, annotators)
columns = [numpy.ascontiguousarray(ratings[:, a]) for a in range(annotators)]

begin = time.perf_counter()
kappas = []
for a, b in itertools.combinations(columns, 2):
    both = (a != 255) & (b != 255)
    kappas.append(cohen_kappa_score(a[both], b[both]))
cohen = time.perf_counter() - begin

data = ratings.T.astype(float)
data[data == 255] = numpy.nan
begin = time.perf_counter()
alpha = krippendorff.alpha(reliability_data=data, level_of_measurement="nominal")
seconds = time.perf_counter() - begin

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(f"{cohen:.9f} {sum(kappas) / len(kappas)!r} {seconds:.9f} {float(alpha)!r} {peak}")
