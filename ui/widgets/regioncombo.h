// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// Chooses a region: the known ones by name, area by area, or any other by its id. Follows a change of language.
class RegionCombo final : public QComboBox
{
    Q_OBJECT

public:
    enum class Offer {
        ForNewBuckets,   ///< without the legacy regions
        All,
    };

    explicit RegionCombo(Offer offer, QWidget *parent = nullptr);

    /// The id of the region, old names mapped to the present ones; empty when nothing is chosen.
    QString region() const;
    void setRegion(const QString &id);
    /// Why the text cannot be a region; empty when it can, or when there is none.
    QString problem() const;

Q_SIGNALS:
    /// By the person or by setRegion().
    void regionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Offer m_offer;
};
