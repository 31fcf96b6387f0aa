// Serves one recorded answer on loopback and lets the real client make the call.
#pragma once

#include "tests/wirecheck/exchange.h"
#include "tests/wirecheck/verdict.h"

namespace Calends {

ExchangeVerdict checkExchange(const Exchange &exchange);

} // namespace Calends
