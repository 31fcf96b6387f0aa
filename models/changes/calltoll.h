// How many calls something takes, by who signs them: the server counts each signer by itself.
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <tuple>

#include "models/api/request.h"

namespace Calends {

class Session;

// Signers go side by side, so the slowest tells how long all of it takes.
struct CallPace
{
    qint64 milliseconds = 0; // at the present pace
    QString slowest = {}; // "Client cmwu6…", where another's limit than the account's decides
};

class CallToll
{
public:
    void add(const Operation &operation, const Arguments &arguments, const Subject &subject, int calls = 1);
    void add(const ReadRequest &request, int calls = 1);
    void add(const CallToll &other);
    // There may be more: the length of a list is not known.
    void setLeast() { m_isLeast = true; }

    int calls() const;
    bool isLeast() const { return m_isLeast; }
    // Of `part` rows where this is the toll of `whole`, rounded up.
    CallToll share(int part, int whole) const;
    // What cannot be signed now counts as the account's.
    CallPace pace(Session &session) const;

private:
    // What decides who signs: the operation, the client in its path, the person it acts for.
    using Signer = std::tuple<const Operation *, QString, std::optional<qint64>>;

    std::map<Signer, int> m_calls;
    bool m_isLeast = false;
};

} // namespace Calends
