// A recorded webhook delivery: its signature and its shape.
#pragma once

#include "tests/wirecheck/exchange.h"
#include "tests/wirecheck/verdict.h"

namespace Calends {

ExchangeVerdict checkDelivery(const Exchange &exchange);

} // namespace Calends
