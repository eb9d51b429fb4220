"""The leaflet as a folder of paper, which a hospital hands out: as PDF, for several kinds of paper."""
