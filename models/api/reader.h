// What pages and feeds ask: something that carries out reads.
#pragma once

#include "models/api/call.h"
#include "models/api/request.h"

namespace Calends {

class Reader
{
public:
    virtual ~Reader() = default;
    // Never returns nullptr; a request that cannot be sent ends in an error, later.
    virtual Call *read(const ReadRequest &request, QObject *owner) = 0;
};

} // namespace Calends
