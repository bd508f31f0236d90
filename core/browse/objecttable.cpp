// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objecttable.h"

#include <algorithm>

namespace {

constexpr int md5HexLength = 32;

bool isArchived(const Cos::ObjectEntry &object)
{
    if (object.restoreStatus.contains("ongoing-request=\"false\""))
        return false;
    return object.storageClass.endsWith("ARCHIVE") || object.storageTier.endsWith("ARCHIVE");
}

/// Reads "d41d…" or "d41d…-17" into \a row when writing it out again gives the same text.
bool takesMd5Etag(ObjectTable::Row &row, const QByteArray &etag)
{
    const QByteArray md5 = QByteArray::fromHex(etag.first(std::min<qsizetype>(etag.size(), md5HexLength)));
    if (md5.size() != qsizetype(row.etagMd5.size()))
        return false;
    const quint16 parts = etag.size() > md5HexLength ? etag.sliced(md5HexLength + 1).toUShort() : quint16(0);
    const QByteArray written = parts == 0 ? md5.toHex() : md5.toHex() + '-' + QByteArray::number(parts);
    if (written != etag)
        return false;
    std::copy(md5.cbegin(), md5.cend(), row.etagMd5.begin());
    row.etagParts = parts;
    return true;
}

}   // namespace

ObjectTable ObjectTable::snapshot()
{
    m_isShared.assign(m_chunks.size(), true);
    return ObjectTable(*this);
}

bool ObjectTable::isDirectChild(const QByteArray &key) const
{
    if (!key.startsWith(m_prefix) || key.size() == m_prefix.size())
        return false;
    const qsizetype slash = key.indexOf('/', m_prefix.size());
    return slash < 0 || slash == key.size() - 1;
}

QByteArrayView ObjectTable::storedName(Slot slot) const
{
    const Chunk &chunk = *m_chunks[slot / rowsPerChunk];
    const Row &row = chunk.rows[slot % rowsPerChunk];
    return {chunk.names.data() + row.nameOffset, row.nameLength};
}

QByteArrayView ObjectTable::name(Slot slot) const
{
    const QByteArrayView stored = storedName(slot);
    return row(slot).isFolder ? stored.chopped(1) : stored;
}

QByteArray ObjectTable::key(Slot slot) const
{
    const QByteArrayView stored = storedName(slot);
    QByteArray key;
    key.reserve(m_prefix.size() + stored.size());
    return key.append(m_prefix).append(stored);
}

QByteArray ObjectTable::etag(Slot slot) const
{
    const Row &entry = row(slot);
    if (!entry.hasMd5Etag)
        return m_chunks[slot / rowsPerChunk]->oddEtags.value(quint16(slot % rowsPerChunk));
    const QByteArray hex = QByteArray(entry.etagMd5.data(), entry.etagMd5.size()).toHex();
    return entry.etagParts == 0 ? hex : hex + '-' + QByteArray::number(entry.etagParts);
}

BrowseItem ObjectTable::item(Slot slot) const
{
    const Row &entry = row(slot);
    return {.key = key(slot),
            .isFolder = entry.isFolder,
            .isArchived = entry.isArchived,
            .sizeBytes = entry.sizeBytes,
            .modifiedMsecsUtc = entry.modifiedMsecsUtc,
            .storageClass = entry.isFolder ? QByteArray() : storageClass(slot),
            .etag = etag(slot)};
}

bool ObjectTable::sharesEntry(Slot slot, const ObjectTable &other, Slot otherSlot) const
{
    return slot == otherSlot && m_chunks[slot / rowsPerChunk] == other.m_chunks[slot / rowsPerChunk];
}

ObjectTable::Slots::const_iterator ObjectTable::lowerBound(const Slots &sorted, QByteArrayView name) const
{
    // Listings arrive in order: the end is where nearly every new name belongs.
    if (sorted.empty() || storedName(sorted.back()).compare(name) < 0)
        return sorted.cend();
    return std::lower_bound(sorted.cbegin(), sorted.cend(), name,
                            [this](Slot slot, QByteArrayView wanted) { return storedName(slot).compare(wanted) < 0; });
}

ObjectTable::Slot ObjectTable::find(const QByteArray &key) const
{
    if (!isDirectChild(key))
        return noSlot;
    const Slots &sorted = key.endsWith('/') ? m_folders : m_objects;
    const QByteArrayView name = QByteArrayView(key).sliced(m_prefix.size());
    const auto found = lowerBound(sorted, name);
    return found != sorted.cend() && storedName(*found) == name ? *found : noSlot;
}

ObjectTable::Slots ObjectTable::successorsOf(const ObjectTable &older) const
{
    Slots successors(older.slotCount(), noSlot);
    const auto follow = [&](const Slots &before, const Slots &now) {
        auto next = now.cbegin();
        for (const Slot slot : before) {
            const QByteArrayView name = older.storedName(slot);
            while (next != now.cend() && storedName(*next).compare(name) < 0)
                ++next;
            if (next != now.cend() && storedName(*next) == name)
                successors[slot] = *next;
        }
    };
    follow(older.folders(), folders());
    follow(older.objects(), objects());
    return successors;
}

ObjectTable::Slot ObjectTable::put(const Cos::ObjectEntry &object)
{
    Q_ASSERT(isDirectChild(object.key) && !object.key.endsWith('/'));
    Row row{.sizeBytes = object.sizeBytes, .modifiedMsecsUtc = object.modifiedMsecsUtc};
    row.storageClass = numberOfClass(object.storageClass);
    row.isArchived = isArchived(object);
    row.hasMd5Etag = takesMd5Etag(row, object.etag);

    const Slot known = find(object.key);
    if (known != noSlot) {
        Row &old = writableChunk(known).rows[known % rowsPerChunk];
        row.nameOffset = old.nameOffset;
        row.nameLength = old.nameLength;
        m_totalSizeBytes += row.sizeBytes - old.sizeBytes;
        old = row;
    } else {
        m_totalSizeBytes += row.sizeBytes;
    }
    const Slot slot = known != noSlot ? known : insert(m_objects, QByteArrayView(object.key).sliced(m_prefix.size()), row);
    QHash<quint16, QByteArray> &oddEtags = m_chunks[slot / rowsPerChunk]->oddEtags;
    if (!row.hasMd5Etag && !object.etag.isEmpty())
        oddEtags.insert(quint16(slot % rowsPerChunk), object.etag);
    else if (!oddEtags.isEmpty())
        oddEtags.remove(quint16(slot % rowsPerChunk));
    return slot;
}

ObjectTable::Slot ObjectTable::putFolder(const QByteArray &prefix)
{
    Q_ASSERT(isDirectChild(prefix) && prefix.endsWith('/'));
    const Slot known = find(prefix);
    Row row;
    row.isFolder = true;
    return known != noSlot ? known : insert(m_folders, QByteArrayView(prefix).sliced(m_prefix.size()), row);
}

ObjectTable::Slots ObjectTable::putPage(const Cos::ListPage &page)
{
    Slots added;
    added.reserve(std::size_t(page.commonPrefixes.size() + page.objects.size()));
    const auto note = [&added, before = m_slotCount](Slot slot) {
        if (slot >= before && (added.empty() || slot > added.back()))
            added.push_back(slot);
    };
    for (const QByteArray &prefix : page.commonPrefixes) {
        if (isDirectChild(prefix) && prefix.endsWith('/'))
            note(putFolder(prefix));
    }
    for (const Cos::ObjectEntry &object : page.objects) {
        if (isDirectChild(object.key) && !object.key.endsWith('/'))
            note(put(object));
    }
    return added;
}

void ObjectTable::removeMarked(const std::vector<bool> &isMarked)
{
    const auto isGone = [&isMarked](Slot slot) { return slot < isMarked.size() && isMarked[slot]; };
    std::erase_if(m_folders, isGone);
    std::erase_if(m_objects, isGone);
    for (Slot slot = 0; slot < m_slotCount; ++slot) {
        if (!isGone(slot) || isRemoved(slot))
            continue;
        m_totalSizeBytes -= row(slot).sizeBytes;
        writableChunk(slot).rows[slot % rowsPerChunk].isRemoved = true;
    }
}

std::vector<bool> ObjectTable::marksOf(const QList<QByteArray> &keys) const
{
    std::vector<bool> marks(m_slotCount, false);
    for (const QByteArray &key : keys) {
        const Slot slot = find(key);
        if (slot != noSlot)
            marks[slot] = true;
    }
    return marks;
}

ObjectTable::Chunk &ObjectTable::writableChunk(Slot slot)
{
    const std::size_t index = slot / rowsPerChunk;
    if (m_isShared[index]) {
        auto copy = std::make_shared<Chunk>(*m_chunks[index]);
        copy->rows.reserve(rowsPerChunk);
        m_chunks[index] = std::move(copy);
        m_isShared[index] = false;
    }
    return *m_chunks[index];
}

ObjectTable::Slot ObjectTable::insert(Slots &sorted, QByteArrayView name, const Row &row)
{
    const auto place = lowerBound(sorted, name);
    const auto offset = place - sorted.cbegin();
    const Slot slot = append(name, row);
    sorted.insert(sorted.cbegin() + offset, slot);
    return slot;
}

ObjectTable::Slot ObjectTable::append(QByteArrayView name, Row row)
{
    const Slot slot = m_slotCount++;
    if (slot % rowsPerChunk == 0) {
        m_chunks.push_back(std::make_shared<Chunk>());
        m_chunks.back()->rows.reserve(rowsPerChunk);
        m_isShared.push_back(false);
    }
    Chunk &chunk = writableChunk(slot);
    row.nameOffset = quint32(chunk.names.size());
    row.nameLength = quint16(name.size());
    chunk.names.insert(chunk.names.end(), name.cbegin(), name.cend());
    chunk.rows.push_back(row);
    if (chunk.rows.size() == rowsPerChunk)
        chunk.names.shrink_to_fit();
    return slot;
}

quint8 ObjectTable::numberOfClass(const QByteArray &storageClass)
{
    qsizetype number = m_storageClasses.indexOf(storageClass);
    if (number < 0 && m_storageClasses.size() < 255) {
        number = m_storageClasses.size();
        m_storageClasses.append(storageClass);
    }
    return quint8(std::max<qsizetype>(0, number));
}

bool ObjectTable::isConsistent() const
{
    const auto isSorted = [this](const Slots &slots) {
        return std::adjacent_find(slots.cbegin(), slots.cend(),
                                  [this](Slot a, Slot b) { return storedName(a).compare(storedName(b)) >= 0; }) == slots.cend();
    };
    qint64 folders = 0;
    qint64 objects = 0;
    qint64 sizeBytes = 0;
    for (Slot slot = 0; slot < m_slotCount; ++slot) {
        const Row &entry = row(slot);
        if (entry.isRemoved)
            continue;
        (entry.isFolder ? folders : objects) += 1;
        sizeBytes += entry.sizeBytes;
        if (find(key(slot)) != slot)
            return false;
    }
    return folders == qint64(m_folders.size()) && objects == qint64(m_objects.size()) && sizeBytes == m_totalSizeBytes &&
           isSorted(m_folders) && isSorted(m_objects);
}
