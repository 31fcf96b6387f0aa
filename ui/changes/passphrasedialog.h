// Asks for the passphrase of a file, twice, since nobody can open it without.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Calends {

class TextLabel;

// accept() comes only with a passphrase that will do, typed the same twice. Deletes itself once it is closed,
// and leaves nothing of it behind; use open().
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    // `words`: what it is for.
    PassphraseDialog(const QString &title, const QString &words, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    QString passphrase() const;

private:
    QLineEdit *addLine(const QString &label);
    void showObstacle();

    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    TextLabel *m_obstacle;
    QPushButton *m_go;
    QPushButton *m_cancel;
};

} // namespace Calends
