// Asks for the person's name before their pair is refreshed.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Calends {

// accept() comes only with the right name; use open(), and WA_DeleteOnClose is set.
class RefreshDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RefreshDialog(const QString &person, QWidget *parent = nullptr);

    QString person() const { return m_person; }
    QLineEdit *typed() const { return m_typed; }
    QPushButton *refreshButton() const { return m_refresh; }

private:
    void showObstacle();

    QString m_person;
    QLineEdit *m_typed;
    QPushButton *m_refresh;
};

} // namespace Calends
