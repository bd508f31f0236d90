// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;

/// A size in bytes with a unit that suits it; exact to the byte.
class SizeField final : public QWidget
{
    Q_OBJECT

public:
    explicit SizeField(QWidget *parent = nullptr);

    void setBytes(qint64 bytes);
    qint64 bytes() const;
    void setAccessibleNames(const QString &name);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
};
