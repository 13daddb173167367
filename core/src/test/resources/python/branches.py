"""Branches of every kind, for the count of decisions."""
import asyncio


def plain(x):
    return x


def many(x, y=lambda a: a if a else 0):
    total = 0
    for i in range(x):
        if i % 2 and i % 3 or i % 5:
            total += 1
        elif i > 7:
            total -= 1
        else:
            continue
    else:
        total = 0
    while total:
        total -= 1
    try:
        total = [a for a in range(3) if a if a > 1]
    except (ValueError, TypeError):
        total = {}
    except OSError:
        total = {k: v for k, v in {}.items()}
    else:
        total = total or None
    finally:
        assert total and x, "never"
    return total if x else f"{1 if y else 2}"


def matches(x):
    match x:
        case {"a": 1} if x and x:
            return 1
        case [1, *_]:
            return 2
        case _:
            return 3


async def waits(x):
    async with x as y:
        async for z in y:
            if z:
                return [w async for w in z]

    def inner(a):
        if a and x:
            return 1
        return 2

    return inner


class Empty:
    pass


class Loaded:
    value = 1 if waits else 2

    def one(self):
        return 1

    @staticmethod
    def two(x):
        if x:
            return 1
        return lambda: 1 if x else 2

    class Inner:
        def three(self, x):
            return x and 1 or 2


if __name__ == "__main__":
    asyncio.run(waits(None))
