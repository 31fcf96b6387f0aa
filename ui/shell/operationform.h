// The parameters of a read operation, as they are filled in.
#pragma once

#include <QHash>
#include <QWidget>

#include "models/account/readform.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Calends {

class OperationForm : public QWidget
{
    Q_OBJECT
public:
    explicit OperationForm(QWidget *parent = nullptr);

    // Lines of the same name keep what was typed. `people`: whose tokens are held.
    void setOperation(const Operation &operation, const Profile &profile, const QList<qint64> &people);
    ReadDraft draft() const;
    // Asked as that person; false: no token of theirs is held.
    bool askAs(qint64 person);
    QLineEdit *line(const QString &parameter) const { return m_lines.value(parameter); }
    void takeFocus();

Q_SIGNALS:
    void changed();
    void submitted(); // Enter in a line

private:
    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint);
    void addParameter(const ReadParameter &parameter);
    void addSubject(const QList<qint64> &people);
    void addBody();

    QFormLayout *m_form;
    QHash<QString, QLineEdit *> m_lines; // by the parameter's name; empty name: further ones
    QHash<QString, QString> m_typed; // by the person, kept from operation to operation
    QComboBox *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
};

} // namespace Calends
