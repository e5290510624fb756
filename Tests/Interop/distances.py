#!/usr/bin/env python3
"""Distances over the WGS84 ellipsoid by Vincenty's inverse formula (1975), apart from the program.

Prints the table in Tests/CaseworkTests/Zones/KnownDistances.swift: two places in degrees and the metres
between them. Run it again after a change of the table: python3 distances.py
"""
import math

PLACES = [
    ((52.0907, 5.1214), (52.0907, 5.1260)),
    ((52.0907, 5.1214), (52.0935, 5.1214)),
    ((50.7539, 5.6889), (50.7600, 5.7000)),
    ((53.5000, 6.8000), (53.4900, 6.7700)),
    ((52.3731, 4.8922), (52.3740, 4.8922)),
    ((51.4416, 5.4697), (51.4410, 5.4690)),
    ((52.3731, 4.8922), (51.9225, 4.4792)),
    ((50.8514, 5.6910), (53.2194, 6.5665)),
    ((53.2012, 5.7999), (53.1650, 5.4500)),
    ((51.5000, 3.6100), (51.9500, 6.2900)),
    ((50.7000, 5.0000), (50.7000, 5.1000)),
    ((53.6000, 5.0000), (53.6000, 5.1000)),
    ((52.0000, 5.0000), (52.0001, 5.0001)),
    ((52.1551, 5.3872), (52.2215, 5.9624)),
]


def vincenty(one, two):
    a, f = 6378137.0, 1 / 298.257223563
    b = a * (1 - f)
    u1 = math.atan((1 - f) * math.tan(math.radians(one[0])))
    u2 = math.atan((1 - f) * math.tan(math.radians(two[0])))
    length = math.radians(two[1] - one[1])
    lam = length
    for _ in range(200):
        sl, cl = math.sin(lam), math.cos(lam)
        ss = math.hypot(math.cos(u2) * sl, math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * cl)
        if ss == 0:
            return 0.0
        cs = math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * cl
        sigma = math.atan2(ss, cs)
        sa = math.cos(u1) * math.cos(u2) * sl / ss
        c2a = 1 - sa * sa
        c2m = cs - 2 * math.sin(u1) * math.sin(u2) / c2a if c2a else 0
        c = f / 16 * c2a * (4 + f * (4 - 3 * c2a))
        before = lam
        lam = length + (1 - c) * f * sa * (sigma + c * ss * (c2m + c * cs * (-1 + 2 * c2m * c2m)))
        if abs(lam - before) < 1e-13:
            break
    k = c2a * (a * a - b * b) / (b * b)
    big_a = 1 + k / 16384 * (4096 + k * (-768 + k * (320 - 175 * k)))
    big_b = k / 1024 * (256 + k * (-128 + k * (74 - 47 * k)))
    d = big_b * ss * (c2m + big_b / 4 * (cs * (-1 + 2 * c2m * c2m) - big_b / 6 * c2m * (-3 + 4 * ss * ss) * (-3 + 4 * c2m * c2m)))
    return b * big_a * (sigma - d)


if __name__ == "__main__":
    for one, two in PLACES:
        print(f"    ({one[0]}, {one[1]}, {two[0]}, {two[1]}, {vincenty(one, two):.2f}),")
