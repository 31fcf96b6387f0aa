// What a token says of itself, line by line, with the time that is left.
#pragma once

#include <QWidget>

#include "models/tokens/tokenreading.h"
#include "models/tokens/tokenroutes.h"

class QFormLayout;

namespace Calends {

class TextLabel;
class Veil;

class ClaimsView : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsView(QWidget *parent = nullptr);

    // `owner`, `client`: how they are called here; empty: only their numbers are known. `permissions`: of the
    // client; empty: not known.
    struct Names
    {
        QString owner = {};
        QString client = {};
        QStringList permissions = {};
    };
    void show(const TokenReading &reading, const Names &names, const QList<TokenRoutes> &routes);
    void tick(const QDateTime &now); // the countdown
    QString expiry() const; // as it is shown

private:
    TextLabel *addLine(const QString &label);
    void set(TextLabel *value, const QString &text);

    QFormLayout *m_form;
    TextLabel *m_words;
    TextLabel *m_owner;
    TextLabel *m_client;
    TextLabel *m_issued;
    TextLabel *m_expires;
    TextLabel *m_permissions;
    TextLabel *m_routes;
    Veil *m_veil;
    QDateTime m_until;
};

} // namespace Calends
