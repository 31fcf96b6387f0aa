// Asks for a name before what destroys, or what the profile wants to be asked for, is sent.
#pragma once

#include <QDialog>

#include "models/changes/change.h"
#include "ui/kit/accountchip.h"

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Calends {

// Says what would be done, to how many, and what goes with it. accept() comes only with the right name; use
// open(), and WA_DeleteOnClose is set.
class TypedNameDialog : public QDialog
{
    Q_OBJECT
public:
    // `set`: what is sent and nothing else. `isKept`: archives are there also in the next run.
    TypedNameDialog(const ChangeSet &set, const QString &name, const EnvironmentMark &mark, bool isKept,
        QWidget *parent = nullptr);

    QString typedName() const;
    QStringList sentences() const { return m_sentences; }

private:
    QScrollArea *makeWords();
    void showObstacle();

    QString m_name;
    QStringList m_sentences;
    QLineEdit *m_typed;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace Calends
