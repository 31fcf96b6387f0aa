// Looks like a field and opens the search: what can be found, and the keys that do the same.
#pragma once

#include <QPushButton>

namespace Calends {

class SearchButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);

    void setKeys(const QString &keys); // as people read them; empty: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace Calends
